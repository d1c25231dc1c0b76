'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { type Choice, compareTexts, mergeTexts } from '@/lib/domain/drafts/compare-texts';

export type CompareTextsProps = {
  id: string;
  mine: string;
  theirs: string;
  /** Clock time of the other text, already in the reader's way. */
  time?: string;
  /** Receives the text that shall stand. */
  onDecide: (text: string) => void;
  decideLabel?: string;
};

const choices: readonly Choice[] = ['mine', 'theirs', 'both'];

/** Two versions of a text, paragraph by paragraph. Nothing is thrown away before its writer has chosen. */
export function CompareTexts({ id, mine, theirs, time, onDecide, decideLabel }: CompareTextsProps) {
  const t = useTranslations('ui.drafts');
  const blocks = useMemo(() => compareTexts(mine, theirs), [mine, theirs]);
  const [chosen, setChosen] = useState<Record<number, Choice>>({});
  return (
    <section className="grid gap-4" aria-labelledby={`${id}-title`}>
      <h2 className="lead" id={`${id}-title`}>
        {t('twoTexts')}
      </h2>
      <p className="note">{t('twoTextsHint')}</p>
      {blocks.map((block, index) => {
        const place = `${id}-${index}`;
        if (block.kind === 'same') return <Paragraphs key={place} texts={block.paragraphs} />;
        return (
          <div key={place} className="tie">
            <div className="tie-sides">
              <div>
                <h3>{t('mine')}</h3>
                <Paragraphs texts={block.mine} none={t('nothingHere')} />
              </div>
              <div>
                <h3>{time ? t('theirsAt', { time }) : t('theirs')}</h3>
                <Paragraphs texts={block.theirs} none={t('nothingHere')} />
              </div>
            </div>
            <Chips
              id={place}
              name={place}
              legend={t('whichStands')}
              options={choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
              value={chosen[index] ?? 'both'}
              onChange={(value) => setChosen({ ...chosen, [index]: choices.find((one) => one === value) ?? 'both' })}
            />
          </div>
        );
      })}
      <div>
        <div className="acts">
          <Button variant="main" onClick={() => onDecide(mergeTexts(blocks, chosen))}>
            {decideLabel ?? t('decide')}
          </Button>
          <Button variant="text" onClick={() => onDecide(mine)}>
            {t('keepMine')}
          </Button>
          <Button variant="text" onClick={() => onDecide(theirs)}>
            {t('keepTheirs')}
          </Button>
        </div>
      </div>
      <p className="note">{t('bothKept')}</p>
    </section>
  );
}

function Paragraphs({ texts, none }: { texts: readonly string[]; none?: string }) {
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return none ? <p className="note">{none}</p> : null;
  return <p className="word word--s whitespace-pre-line">{written.join('\n')}</p>;
}
