import { useEffect, useState } from 'preact/hooks';
import { pathIn } from '#i18n/index.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { coachLink } from '#ui/links.ts';
import { useKeyForgotten } from '../keys/forget-key.ts';
import type { RecoveryKey } from '../keys/recovery.ts';
import { markSaved, useLeaveWarning } from '../keys/unsaved-key.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { RecoverySheet, type RecoveryText } from './RecoverySheet.tsx';
import { dropSheet, readSheet } from './sheet.ts';

interface Props {
  readonly locale: string;
  readonly t: RecoveryText;
}

/** /recovery: the sheet that was just made on /coach, in this tab, and a button to print it. */
export function Recovery({ locale, t }: Props) {
  const [sheet, setSheet] = useState<RecoveryKey | 'loading' | 'missing'>('loading');
  useLeaveWarning();
  useEffect(() => {
    const read = () => setSheet(readSheet() ?? 'missing');
    read();
    // The sheet may be gone when this page comes back out of the back/forward cache.
    addEventListener('pageshow', read);
    // The browser's own menu prints as well.
    addEventListener('beforeprint', markSaved);
    return () => {
      removeEventListener('pageshow', read);
      removeEventListener('beforeprint', markSaved);
    };
  }, []);
  useKeyForgotten(typeof sheet === 'object' ? sheet.key : undefined, () => {
    dropSheet();
    setSheet('missing');
  });

  const { missing, back, print: printWords, how } = t.recovery;
  if (sheet === 'loading') return <p role="status">{t.common.loading}</p>;
  if (sheet === 'missing') return <ReturnMessage {...missing} back={back} locale={locale} />;
  return (
    <>
      <div class="poster-bar">
        <button type="button" class="ds-button" onClick={() => print()}>
          {printWords}
        </button>
        <a class="ds-button" data-variant="secondary" href={pathIn(locale, '/coach')}>
          {back}
        </a>
        <p class="muted">{how}</p>
        <InAppNotice link={coachLink(location.origin, locale, sheet.key)} t={t.common} kit={t.linkCards} />
      </div>
      <RecoverySheet sheet={sheet} locale={locale} t={t} />
    </>
  );
}
