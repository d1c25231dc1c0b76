'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';

export type SignInFormProps = {
  csrf: string;
  callbackUrl: string;
  said: string | null;
  wrong: boolean;
  demo: readonly DemoAccountsProps[];
  /** Of the demo accounts; empty elsewhere. */
  password: string;
};

/** A plain form to next-auth: it works before JavaScript has loaded. */
export function SignInForm({ csrf, callbackUrl, said, wrong, demo, password }: SignInFormProps) {
  const t = useTranslations('signIn');
  return (
    <>
      {wrong ? (
        <div className="error-sum" role="alert">
          <p>{said}</p>
        </div>
      ) : (
        <Notice icon="info">{said}</Notice>
      )}
      <form className="fields" method="post" action="/api/auth/callback/credentials">
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Field id="email" name="email" type="email" label={t('email')} autoComplete="username" required />
        <Field
          id="password"
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          required
        />
        <label className="check">
          <input type="checkbox" name="ownDevice" />
          <span>
            {t('ownDevice')}
            <span className="note">{t('ownDeviceHint')}</span>
          </span>
        </label>
        <SubmitButton wide>{t('submit')}</SubmitButton>
      </form>
      {demo.map((accounts, index) => (
        <DemoAccounts key={accounts.title} {...accounts} folded={index > 0} {...{ csrf, callbackUrl, password }} />
      ))}
      <p className="vis">
        <Icon name="monitor" />
        <span>{t('shared')}</span>
      </p>
    </>
  );
}

type DemoAccountsProps = { title: string; accounts: readonly { email: string; name: string; about: string }[] };

/** People of the demo, each one press away; the second organisation stays folded until somebody wants it. */
function DemoAccounts({
  title,
  accounts,
  folded,
  csrf,
  callbackUrl,
  password,
}: DemoAccountsProps & Pick<SignInFormProps, 'csrf' | 'callbackUrl' | 'password'> & { folded: boolean }) {
  const t = useTranslations('signIn');
  const list = (
    <ul className="items items--ruled mt-3">
      {accounts.map(({ email, name, about }) => (
        <li key={email}>
          <b>{name}</b>
          <span className="go">
            <form method="post" action="/api/auth/callback/credentials">
              <input type="hidden" name="csrfToken" value={csrf} />
              <input type="hidden" name="callbackUrl" value={callbackUrl} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <button type="submit" className="linklike">
                {t('demoSignIn')} <span className="sr">{name}</span>
              </button>
            </form>
          </span>
          <span className="note">{about}</span>
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <details className="mt-4">
        <summary className="more">
          <Icon name="chevron-down" small />
          {title}
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section>
      <h2 className="lead">{title}</h2>
      <p className="note">{t('demoNote')}</p>
      {list}
    </section>
  );
}
