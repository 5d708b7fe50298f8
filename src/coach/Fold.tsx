import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: string;
  readonly unfolded?: boolean;
  readonly children: ComponentChildren;
}

/** Folded away, its content is not even made: a portfolio may have two hundred of these. */
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
