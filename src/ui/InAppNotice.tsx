import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** A link that opens this page in a browser; by default the page's address. */
  readonly link?: string;
  readonly t: Text['common'];
  readonly kit: Pick<Text['linkCards'], 'copy' | 'copied' | 'copyFailed'>;
}

/** Inside an app that neither saves nor prints: says so, and offers the page's link for a browser. */
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

/** Android's web view, and the browsers inside some apps. */
const IN_APP = /; wv\)|\bFB(AN|AV|IOS)\b|Instagram|LinkedInApp|TeamsMobile|Outlook-(iOS|Android)/;

/**
 * Whether a page is shown inside another app, which neither saves files nor prints. Apple's web view differs from a
 * browser only in that it leaves out "Safari/".
 *
 * @param agent navigator.userAgent
 */
export function isInApp(agent: string): boolean {
  return IN_APP.test(agent) || (agent.includes('AppleWebKit') && !agent.includes('Safari/'));
}
