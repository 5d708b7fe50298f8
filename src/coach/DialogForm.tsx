import type { ComponentChildren } from 'preact';
import { Dialog } from '#ui/Dialog.tsx';
import type { CoachText } from './coach-text.ts';
import { DialogProblem } from './DialogProblem.tsx';
import { useAction } from './useAction.ts';

interface Props {
  readonly id: string;
  readonly words: { readonly heading: string; readonly confirm: string; readonly busy: string };
  /** What it is about: the name of an organisation, or of a key. */
  readonly name?: string;
  /** Follows the name. */
  readonly note?: string | undefined;
  readonly t: CoachText;
  readonly danger?: boolean;
  /** Checks the form and returns the request to send, or undefined after it has shown what is wrong. */
  readonly read: (form: HTMLFormElement) => (() => Promise<unknown>) | undefined;
  /** What a problem means, where it is not one of the API's. */
  readonly explain?: (problem: unknown) => string | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A dialog about an organisation or a key: its name, a form, and buttons to confirm and to cancel. */
export function DialogForm({
  id,
  words,
  name,
  note,
  t,
  danger = false,
  read,
  explain,
  onDone,
  onCancel,
  children,
}: Props) {
  const { busy, problem, run } = useAction();

  async function submit(form: HTMLFormElement, dismiss: () => void) {
    const act = read(form);
    if (!act || !(await run(act))) return;
    dismiss();
    onDone();
  }

  return (
    <Dialog id={id} heading={words.heading} onClose={onCancel}>
      {(dismiss) => (
        <form
          class="stack"
          noValidate
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            submit(event.currentTarget, dismiss);
          }}
        >
          {name !== undefined && (
            <p>
              <bdi class="dialog-name">{name}</bdi>
              {note}
            </p>
          )}
          {children}
          {problem !== undefined && <DialogProblem t={t} problem={problem} text={explain?.(problem)} />}
          <div class="dialog-actions">
            <button
              type="submit"
              class="ds-button"
              data-color={danger ? 'danger' : undefined}
              aria-disabled={busy}
              aria-busy={busy}
            >
              {busy ? words.busy : words.confirm}
            </button>
            {/* Cancel has focus first if nothing can undo the action. */}
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              autofocus={danger}
              onClick={dismiss}
            >
              {t.coach.cancel}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
