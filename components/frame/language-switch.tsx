import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';

const languages = ['fi', 'sv', 'en'] as const;
type Language = (typeof languages)[number];

export type LanguageSwitchProps = {
  current: Language;
  small?: boolean;
  /** Tells a second switch on one page from the first. */
  label?: string;
} & (
  | { /** One address per language, where the language stands in the address. */ hrefs: Record<Language, string> }
  | {
      /** Receives `language` as a form field; works before JavaScript when it is a server action. */ action: (
        form: FormData,
      ) => void | Promise<void>;
    }
);

/** Each language is called by its own name, in its own language. */
export function LanguageSwitch({ current, small = false, label, ...way }: LanguageSwitchProps) {
  const t = useTranslations('frame');
  const choices = languages.map((language) => {
    const shared = { lang: language, 'aria-current': language === current ? ('true' as const) : undefined };
    const name = t(`languages.${language}`);
    if ('hrefs' in way) {
      return (
        <Link key={language} href={way.hrefs[language]} hrefLang={language} {...shared}>
          {name}
        </Link>
      );
    }
    return (
      <button
        key={language}
        type="submit"
        name="language"
        value={language}
        className={classNames(language !== current && 'linklike')}
        {...shared}
      >
        {name}
      </button>
    );
  });
  return (
    <nav className={classNames('langs', small && 'langs--s')} aria-label={label ?? t('language')}>
      {'action' in way ? <form action={way.action}>{choices}</form> : choices}
    </nav>
  );
}
