import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseDay } from '@/lib/domain/calendar/parse-day';
import {
  formatDay,
  formatDayShort,
  formatList,
  formatNumber,
  formatPeriod,
  formatTime,
  formatWeek,
  typedDay,
} from '@/lib/i18n/format';
import { anyDay } from '@/tests/support/any-day';

const languages = ['fi', 'sv', 'en'] as const;
const inAll = (format: (language: 'fi' | 'sv' | 'en') => string) => languages.map(format);

describe('written for Finnish, Finland’s Swedish and English', () => {
  test('a day', () => {
    expect(inAll((language) => formatDay('2026-11-25', language))).toEqual(['25.11.2026', '25.11.2026', '25 Nov 2026']);
    expect(inAll((language) => formatDay('2027-01-05', language))).toEqual(['5.1.2027', '5.1.2027', '5 Jan 2027']);
    expect(formatDay('2026-09-01', 'en')).toBe('1 Sep 2026');
  });

  test('a day of this week', () => {
    expect(inAll((language) => formatDayShort('2026-11-25', language))).toEqual([
      'ke 25.11.',
      'ons 25.11',
      'Wed 25 Nov',
    ]);
  });

  test('a time', () => {
    expect(inAll((language) => formatTime('14:05', language))).toEqual(['14.05', '14.05', '14:05']);
    expect(inAll((language) => formatTime('09:05', language))).toEqual(['9.05', '9.05', '09:05']);
    expect(formatTime('00:10', 'fi')).toBe('0.10');
  });

  test('a week with the year of that week', () => {
    expect(inAll((language) => formatWeek('2026-W53', language))).toEqual([
      'viikko 53/2026',
      'vecka 53/2026',
      'week 53/2026',
    ]);
    expect(formatWeek('2025-W01', 'fi')).toBe('viikko 1/2025');
  });

  test('a period', () => {
    const quarter = { clock: 'quarter', start: '2026-07-01' } as const;
    expect(inAll((language) => formatPeriod(quarter, language))).toEqual([
      'heinä–syyskuu 2026',
      'juli–september 2026',
      'July–September 2026',
    ]);
    expect(formatPeriod({ clock: 'halfYear', start: '2026-01-01' }, 'fi')).toBe('tammi–kesäkuu 2026');
    expect(formatPeriod({ clock: 'month', start: '2026-12-01' }, 'sv')).toBe('december 2026');
  });

  test('a number', () => {
    expect(inAll((language) => formatNumber(1234.56, language, 1))).toEqual([
      '1\u00a0234,6',
      '1\u00a0234,6',
      '1,234.6',
    ]);
    expect(formatNumber(1234, 'fi')).toBe('1\u00a0234');
  });

  test('a row of names', () => {
    const names = ['Aino', 'Bo', 'Cia'];
    expect(inAll((language) => formatList(names, language))).toEqual([
      'Aino, Bo ja Cia',
      'Aino, Bo och Cia',
      'Aino, Bo and Cia',
    ]);
    expect(formatList(['Aino'], 'fi')).toBe('Aino');
    expect(formatList([], 'fi')).toBe('');
  });
});

describe('one and the same text on server and browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('whatever the time zone and language of the machine', () => {
    const all = () =>
      inAll((language) =>
        [
          formatDay('2026-11-25', language),
          formatDayShort('2026-11-25', language),
          formatPeriod({ clock: 'quarter', start: '2026-01-01' }, language),
          formatNumber(1234.5, language, 1),
        ].join(),
      );
    const here = all();
    for (const zone of ['UTC', 'Europe/Helsinki', 'America/New_York', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      vi.stubEnv('LANG', 'C');
      expect(all()).toEqual(here);
    }
  });

  test('what is written in Finnish and Swedish can be read back', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('fi' as const, 'sv' as const), (day, language) => {
        expect(parseDay(formatDay(day, language), language)).toBe(day);
      }),
    );
  });
});

test('a day stands in its field as one types it, and what is no day stays as it was typed', () => {
  expect(typedDay('2026-12-03', 'fi')).toBe('3.12.2026');
  expect(typedDay('2026-12-03', 'sv')).toBe('3.12.2026');
  expect(typedDay('2026-12-03', 'en')).toBe('3/12/2026');
  for (const typed of ['', '31.11.2026', 'ensi perjantaina']) expect(typedDay(typed, 'fi')).toBe(typed);
  for (const language of ['fi', 'sv', 'en'] as const) {
    expect(parseDay(typedDay('2026-12-03', language), language)).toBe('2026-12-03');
  }
});
