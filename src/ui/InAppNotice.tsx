import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { CopyButton } from './CopyButton.tsx';
import { isInApp } from './download.ts';

interface Props {
  /** What opens the same page elsewhere, with its key; the page's own address when it has one. */
  readonly link?: string;
  readonly t: Text['common'];
  readonly kit: Pick<Text['kit'], 'copy' | 'copied' | 'copyFailed'>;
}

/** Shown inside an app that neither saves nor prints, a page says so, and hands over its link for the browser. */
export function InAppNotice({ link, t, kit }: Props) {
  const [shown, show] = useState(false);
  useEffect(() => show(isInApp(navigator.userAgent)), []);
  if (!shown) return null;
  const address = link ?? location.href;
  return (
    <div class="in-app stack">
      <p>{t.inApp.text}</p>
      <p class="in-app-link" translate={false}>
        {address}
      </p>
      <CopyButton text={address} what={t.inApp.link} spelledOut t={kit} variant="secondary" />
    </div>
  );
}
