import { idInKey } from '#core/keys.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { rememberedKey, storedKey } from './key-storage.ts';
import type { ArrivedLink } from './useCoachLink.ts';

export interface OtherKeyProps {
  readonly link: ArrivedLink;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onOpen: (key: string) => void;
  readonly onRetry: (key: string) => void;
  readonly onStay: () => void;
}

/** Asks before a link to another workspace is opened, or says why the link does not work. */
export function OtherKeyDialog({ link, locale, t, onOpen, onRetry, onStay }: OtherKeyProps) {
  const words = t.keyList.other;
  if (link.kind === 'other') {
    const own = storedKey();
    const remembered = own === rememberedKey();
    const isSame = own !== undefined && idInKey(own) === idInKey(link.key);
    const asked = isSame ? words.asHelper : words;
    return (
      <KeyDialog
        id="other-dialog"
        heading={asked.heading}
        lost={remembered ? undefined : own}
        what={words.own}
        confirm={words.confirm}
        cancel={words.stay}
        locale={locale}
        t={t}
        onConfirm={() => onOpen(link.key)}
        onClose={onStay}
      >
        <p>{asked.text}</p>
        {!isSame && <p>{words.warning}</p>}
        <p>{remembered ? words.remembered : words.tabOnly}</p>
      </KeyDialog>
    );
  }
  const failed = link.kind === 'failed';
  return (
    <Dialog id="other-dialog" heading={failed ? words.failed : t.coach.locked.wrongHeading} onClose={onStay}>
      {(dismiss) => (
        <>
          <p>{failed ? problemSentence(t.problems, link.problem) : words.wrong}</p>
          <div class="dialog-actions">
            {failed && (
              <button type="button" class="ds-button" onClick={() => onRetry(link.key)}>
                {t.coach.retry}
              </button>
            )}
            <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={dismiss}>
              {words.stay}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
