import { useEffect, useRef } from 'preact/hooks';

export interface SummaryLine {
  /** The id of the field to go to. */
  readonly id: string;
  readonly message: string;
}

interface Props {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

/** All errors of a form in one place. Takes focus whenever there are new ones; each line leads to its field. */
export function ErrorSummary({ heading, lines }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  // New lines are a new reason to take focus
  useEffect(() => summary.current?.focus(), [lines]);
  return (
    <div class="ds-error-summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="errors-heading">
      <h2 id="errors-heading">{heading}</h2>
      <ul>
        {lines.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The label comes into view with its field; the address stays as it is. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('.ds-field, fieldset')?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
