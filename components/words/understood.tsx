import { useLocale, useTranslations } from 'next-intl';
import { Highlighted } from '@/components/linking/highlighted';
import type { Understood } from '@/lib/domain/words/understood';

/** How a text is read: the words that carry something, what they are taken for, and which goals are near. */
export function UnderstoodText({ understood }: { understood: Understood }) {
  const t = useTranslations('vocabulary');
  const frame = useTranslations('frame');
  const locale = useLocale();
  const { text, language, concepts, unknown, meaningRead, goals } = understood;
  const spans = concepts.flatMap(({ places }) => places);
  return (
    <div className="stack mt-6">
      <p className="word" lang={language === locale ? undefined : language}>
        <Highlighted text={text} spans={spans} />
      </p>
      <dl className="marg">
        <div>
          <dt>{t('readAs')}</dt>
          <dd>{frame(`languages.${language}`)}</dd>
        </div>
        <div>
          <dt>{t('conceptsFound')}</dt>
          <dd>{concepts.length > 0 ? concepts.map(({ name }) => name).join(', ') : t('noConcepts')}</dd>
        </div>
        <div>
          <dt>{t('unknown')}</dt>
          <dd>{unknown.length > 0 ? unknown.join(', ') : t('noneUnknown')}</dd>
        </div>
        <div>
          <dt>{t('meaning')}</dt>
          <dd>{meaningRead ? t('meaningRead') : t('meaningNotRead')}</dd>
        </div>
        <div>
          <dt>{t('goalsNear')}</dt>
          <dd>{goals.length > 0 ? goals.join(', ') : t('noGoals')}</dd>
        </div>
      </dl>
    </div>
  );
}
