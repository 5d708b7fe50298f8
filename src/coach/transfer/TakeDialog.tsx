import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { acceptTransfer } from '#ui/api-client.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { opensNothing } from '../keys/opens-nothing.ts';
import { useAction } from '../useAction.ts';

export interface TakeDialogProps {
  readonly token: string;
  readonly coachKey: string;
  /** Whether the key may accept: a helper's may not. */
  readonly isCoach: boolean;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onTaken: (words: string) => void;
  readonly onClose: () => void;
}

/** Asks whether to accept an organisation from another coach. */
export function TakeDialog({ token, coachKey, isCoach, t, onTaken, onClose }: TakeDialogProps) {
  const { busy, problem, run } = useAction();
  const words = t.handOver.take;
  const isGone = opensNothing(problem);
  const heading = isGone ? words.goneHeading : words.heading;

  async function take(dismiss: () => void) {
    let name = '';
    const isDone = await run(async () => {
      ({ name } = await acceptTransfer(coachKey, token));
    });
    if (!isDone) return;
    dismiss();
    onTaken(fill(words.done, { name }));
  }

  return (
    <Dialog id="take-dialog" heading={heading} onClose={onClose}>
      {(dismiss) =>
        isGone || !isCoach ? (
          <Refused text={isGone ? words.gone : words.helper} close={words.close} onClose={dismiss} />
        ) : (
          <>
            <p>{words.text}</p>
            <p>{words.warning}</p>
            {problem !== undefined && <DialogProblem t={t} problem={problem} />}
            <div class="dialog-actions">
              <button
                type="button"
                class="ds-button"
                aria-disabled={busy}
                aria-busy={busy}
                onClick={() => take(dismiss)}
              >
                {busy ? words.busy : words.confirm}
              </button>
              <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={dismiss}>
                {words.decline}
              </button>
            </div>
          </>
        )
      }
    </Dialog>
  );
}

interface RefusedProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** Why it cannot be accepted. Its button takes focus, since the one that had it may be gone. */
function Refused({ text, close, onClose }: RefusedProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="alert">{text}</p>
      <div class="dialog-actions">
        <button type="button" class="ds-button" ref={button} onClick={onClose}>
          {close}
        </button>
      </div>
    </>
  );
}
