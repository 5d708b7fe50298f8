import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** Called when it has closed, by a button or by Escape. Focus is back where it came from by then. */
  readonly onClose: () => void;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A question that has to be answered first: the browser's own modal dialog, open as long as it is rendered. */
export function Dialog({ id, heading, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="ds-dialog" id={id} ref={dialog} aria-labelledby={`${id}-heading`} onClose={onClose}>
      <div class="stack">
        <h2 class="ds-heading" data-size="sm" id={`${id}-heading`}>
          {heading}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
