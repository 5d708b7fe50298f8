import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: string;
  readonly unfolded?: boolean;
  readonly children: ComponentChildren;
}

/** A disclosure. Its content is rendered only while it is open: a portfolio may have two hundred of these. */
export function Fold({ summary, unfolded = false, children }: Props) {
  const [shown, setShown] = useState(false);
  if (unfolded) return <div class="kit-part">{children}</div>;
  return (
    <details class="link-card-more" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {shown && <div class="kit-part">{children}</div>}
    </details>
  );
}
