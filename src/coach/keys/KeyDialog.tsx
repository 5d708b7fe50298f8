import type { ComponentChildren } from 'preact';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { markSaved } from './unsaved-key.ts';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** The key that is given up: the dialog offers its link. Undefined when it stays remembered elsewhere. */
  readonly lost?: string | undefined;
  /** The link's name on the copy button. */
  readonly what?: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onConfirm: () => void;
  /** Called after the dialog has closed, whatever the answer. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Asks before a key is given up. The harmless answer has focus first. */
export function KeyDialog({ id, heading, lost, what, t, ...rest }: Props) {
  const { confirm, cancel = t.coach.cancel, locale, onConfirm, onClose, children } = rest;
  return (
    <Dialog id={id} heading={heading} onClose={onClose}>
      {(dismiss) => (
        <>
          {children}
          {lost && (
            <div class="dialog-actions">
              <CopyButton
                text={coachLink(location.origin, locale, lost)}
                what={what ?? t.linkCards.coach.the}
                spelledOut
                t={t.linkCards}
                variant="secondary"
                onCopied={markSaved}
              />
            </div>
          )}
          <div class="dialog-actions">
            <button
              type="button"
              class="ds-button"
              data-color="danger"
              onClick={() => {
                dismiss();
                onConfirm();
              }}
            >
              {confirm}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={dismiss}>
              {cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
