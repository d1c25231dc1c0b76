'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Chips } from '@/components/ui/chips';
import { type Level, levels, type Stage, stages } from '@/lib/domain/vocabulary';

export type Proposal = { stage: Stage; level: Level };

export type ProposalChipsProps = {
  proposed: Proposal;
  /** What the writer has chosen instead; null follows the text. */
  chosen: { stage: Stage | null; level: Level | null };
  onChoose: (chosen: { stage: Stage | null; level: Level | null }) => void;
};

/** A neighbour that people take the stage for; the one tap that a wrong proposal most often needs. */
const near: Record<Stage, Stage> = {
  motives: 'strategy',
  moments: 'sharing',
  guiding: 'moments',
  sharing: 'moments',
  example: 'moments',
  strategy: 'motives',
};

/** Stage and level as the words point to them. They follow the text until one is chosen. */
export function ProposalChips({ proposed, chosen, onChoose }: ProposalChipsProps) {
  const t = useTranslations('diary');
  const words = useTranslations('words');
  const [all, setAll] = useState(false);
  const stage = chosen.stage ?? proposed.stage;
  const level = chosen.level ?? proposed.level;
  const few: readonly Stage[] = [proposed.stage, near[proposed.stage]];
  const shownStages = all || !few.includes(stage) ? stages : few;
  const shownLevels = all ? levels : levels.filter((one) => one !== 'community' || level === one);
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3" aria-live="off">
      {/* What follows the text is left to the server, which knows more words; only a choice is sent. */}
      <input type="hidden" name="stage" value={chosen.stage ?? ''} />
      <input type="hidden" name="level" value={chosen.level ?? ''} />
      <Chips
        id="stage"
        name="stage-shown"
        legend={chosen.stage ? t('stageChosen') : t('stageProposed')}
        options={shownStages.map((value) => ({ value, label: words(`stage.${value}`) }))}
        value={stage}
        onChange={(value) => onChoose({ ...chosen, stage: stages.find((one) => one === value) ?? null })}
      />
      <Chips
        id="level"
        name="level-shown"
        legend={chosen.level ? t('levelChosen') : t('levelProposed')}
        options={shownLevels.map((value) => ({ value, label: words(`level.${value}`) }))}
        value={level}
        onChange={(value) => onChoose({ ...chosen, level: levels.find((one) => one === value) ?? null })}
      />
      {all ? null : (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {t('otherStage')}
        </button>
      )}
    </div>
  );
}
