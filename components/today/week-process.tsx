import { useTranslations } from 'next-intl';
import { ProcessFlow } from '@/components/stage/process-flow';
import { Row } from '@/components/ui/page';
import { type Stage, stages } from '@/lib/domain/vocabulary';

/** The week's own entries by stage; a stage without any is said in words. */
export function WeekProcess({ ofStages }: { ofStages: readonly Stage[] }) {
  const t = useTranslations('today');
  const words = useTranslations('words');
  return (
    <Row label={t('process')} wide>
      <ProcessFlow
        label={t('processLabel')}
        stages={stages.map((stage) => {
          const count = ofStages.filter((one) => one === stage).length;
          const said = count === 0 ? t('noMoments') : t('moments', { count });
          return { stage, label: words(`stage.${stage}`), said, none: count === 0 };
        })}
      />
    </Row>
  );
}
