import { Dialog } from '#ui/Dialog.tsx';
import { type CoachText, problemSentence } from '../coach-text.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { rememberedKey, storedKey } from './key-storage.ts';
import type { ArrivedLink } from './useCoachLink.ts';

interface Props {
  readonly arrived: ArrivedLink;
  readonly locale: string;
  readonly t: CoachText;
  readonly onOpen: (key: string) => void;
  readonly onRetry: (key: string) => void;
  readonly onStay: () => void;
}

/** What a link to another overview would do here, or why it opens nothing. */
export function OtherKeyDialog({ arrived, locale, t, onOpen, onRetry, onStay }: Props) {
  const words = t.coach.other;
  if (arrived.kind === 'other') {
    const own = storedKey();
    const remembered = own === rememberedKey();
    return (
      <KeyDialog
        id="other-dialog"
        heading={words.heading}
        lost={remembered ? undefined : own}
        what={words.own}
        confirm={words.confirm}
        cancel={words.stay}
        locale={locale}
        t={t}
        onConfirm={() => onOpen(arrived.key)}
        onClose={onStay}
      >
        <p>{words.text}</p>
        <p>{words.warning}</p>
        <p>{remembered ? words.remembered : words.tabOnly}</p>
      </KeyDialog>
    );
  }
  const failed = arrived.kind === 'failed';
  return (
    <Dialog id="other-dialog" heading={failed ? words.failed : t.coach.locked.wrongHeading} onClose={onStay}>
      {(dismiss) => (
        <>
          <p>{failed ? problemSentence(t.problems, arrived.problem) : words.wrong}</p>
          <div class="dialog-actions">
            {failed && (
              <button type="button" class="ds-button" onClick={() => onRetry(arrived.key)}>
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
