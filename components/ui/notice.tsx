import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type NoticeProps = { children?: ReactNode; tone?: 'plain' | 'cloud'; icon?: IconName };

/** What just happened, said politely. Leave it in place while empty: a region must exist before its words do. */
export function Notice({ children, tone = 'plain', icon }: NoticeProps) {
  const sign = icon ?? (tone === 'cloud' ? 'triangle-alert' : 'check');
  return (
    <div role="status">
      {children ? (
        <div className={classNames('notice', tone === 'cloud' && 'notice--cloud')}>
          <Icon name={sign} small />
          <div>{children}</div>
        </div>
      ) : null}
    </div>
  );
}
