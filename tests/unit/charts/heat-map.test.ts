import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HeatMap, type HeatMapProps } from '@/components/charts/heat-map';

const props: HeatMapProps = {
  caption: 'Vahvistetut yhteydet',
  rowLabels: ['Turvallinen alku', 'Hiljainen tieto'],
  columnLabels: ['Päivystys', 'Kirurgia'],
  cells: [
    [50, null],
    [12, 9],
  ],
  labels: { noFigure: 'ei lukua', conflict: 'myös ristiriitoja' },
};
const draw = (changes: Partial<HeatMapProps> = {}) =>
  renderToStaticMarkup(createElement(HeatMap, { ...props, ...changes }));
const cellsOf = (html: string) => [...html.matchAll(/<td.*?<\/td>/g)].map(([cell]) => cell).slice(1);

describe('a heat map', () => {
  test('is a table whose caption, rows and columns are named', () => {
    const html = draw();
    expect(html).toMatch(/^<table class="heat"><caption class="sr-only">Vahvistetut yhteydet<\/caption>/);
    expect(html.match(/<th scope="col">[^<]*/g)).toEqual(['<th scope="col">Päivystys', '<th scope="col">Kirurgia']);
    expect(html.match(/<th scope="row">[^<]*/g)).toEqual([
      '<th scope="row">Turvallinen alku',
      '<th scope="row">Hiljainen tieto',
    ]);
  });

  test('writes the number in each cell and repeats it as one of five steps', () => {
    const html = draw({ columnLabels: ['a', 'b', 'c', 'd', 'e'], rowLabels: ['r'], cells: [[50, 40, 30, 20, 5]] });
    expect(cellsOf(html)).toEqual([
      '<td class="q5">50</td>',
      '<td class="q4">40</td>',
      '<td class="q3">30</td>',
      '<td class="q2">20</td>',
      '<td class="q1">5</td>',
    ]);
  });

  test('draws zero, withheld and absent alike, with or without a mark of conflict', () => {
    const zero = draw({
      cells: [
        [50, 0],
        [12, 9],
      ],
    });
    const withheld = draw({
      cells: [
        [50, null],
        [12, 9],
      ],
    });
    const absent = draw({ cells: [[50], [12, 9]] });
    const marked = draw({
      cells: [
        [50, null],
        [12, 9],
      ],
      conflicts: [
        [false, true],
        [false, false],
      ],
    });
    expect(new Set([zero, withheld, absent, marked]).size).toBe(1);
    expect(cellsOf(zero)[1]).toBe('<td><span class="nofig"></span><span class="sr-only">ei lukua</span></td>');
  });

  test('marks conflicts by a pattern and in words, never by colour alone', () => {
    const html = draw({
      conflicts: [
        [true, false],
        [false, false],
      ],
    });
    expect(cellsOf(html)[0]).toBe(
      '<td class="q5">50<span class="conf"></span><span class="sr-only">, myös ristiriitoja</span></td>',
    );
    expect(html).toContain('<i class="hatch"></i>myös ristiriitoja');
    expect(draw()).not.toContain('hatch');
  });

  test('without any figure is a table of quiet signs', () => {
    const html = draw({ cells: [] });
    expect(cellsOf(html).every((cell) => cell.includes('nofig'))).toBe(true);
    expect(html).not.toMatch(/NaN|Infinity|q\d/);
  });

  test('writes numbers in the way of the reader', () => {
    expect(draw({ format: (value) => `${value} hlö` })).toContain('<td class="q5">50 hlö</td>');
  });

  test('carries no inline style, which the security policy forbids', () => {
    expect(
      draw({
        conflicts: [
          [true, true],
          [true, true],
        ],
      }),
    ).not.toContain('style=');
  });
});
