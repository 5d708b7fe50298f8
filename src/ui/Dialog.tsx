import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** Called after it has closed, by a button or Escape. Focus has returned to where it was before. */
  readonly onClose: () => void;
  readonly children: (close: () => void) => ComponentChildren;
}

/** The browser's modal dialog, open while it is rendered. */
export function Dialog({ id, heading, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="ds-dialog"
      id={id}
      ref={dialog}
      aria-labelledby={`${id}-heading`}
      // The browser sends this later than it closes the dialog: by then, the next one may have taken its place.
      onClose={() => dialog.current && onClose()}
    >
      <div class="stack">
        <h2 class="ds-heading" data-size="sm" id={`${id}-heading`}>
          {heading}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
