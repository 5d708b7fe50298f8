import { CopyButton } from '../../components/CopyButton.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { coachLink } from '../../components/links.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}

/** Leaving without the link means never coming back, so the link is offered once more. */
export function ForgetDialog({ coachKey, locale, t, onForget, onCancel }: Props) {
  const words = t.coach.forget;
  return (
    <Dialog id="forget-dialog" heading={words.heading} onClose={onCancel}>
      {(dismiss) => (
        <>
          <p>{words.text}</p>
          <p>{t.kit.save.explain}</p>
          <div class="dialog-actions">
            <CopyButton
              text={coachLink(location.origin, locale, coachKey)}
              what={t.kit.coach.the}
              spelledOut
              t={t.kit}
              variant="secondary"
            />
          </div>
          <div class="dialog-actions">
            <button
              type="button"
              class="ds-button"
              data-color="danger"
              onClick={() => {
                dismiss();
                onForget();
              }}
            >
              {words.confirm}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={dismiss}>
              {t.coach.cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
