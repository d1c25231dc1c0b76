import Link from 'next/link';
import { useTranslations } from 'next-intl';

export type DiaryNavProps = { here: 'mine' | 'shared' | 'tensions' };

/** The parts of the diary: own entries, those that others have opened, tensions. */
export function DiaryNav({ here }: DiaryNavProps) {
  const t = useTranslations('diary');
  const parts = [
    { key: 'mine', href: '/diary', label: t('mine') },
    { key: 'shared', href: '/diary?shared=1', label: t('shared') },
    { key: 'tensions', href: '/diary/tensions', label: t('tensions') },
  ];
  return (
    <nav className="chips pt-2" aria-label={t('whose')}>
      {parts.map(({ key, href, label }) => (
        <Link key={key} className="chip" href={href} aria-current={key === here ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
