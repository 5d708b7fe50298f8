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

/** All errors of a form, each with a link to its field. Takes focus whenever the errors change. */
export function ErrorSummary({ heading, lines }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  // New lines take focus.
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

/** Scrolls to the field with its label. The address does not change. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('.ds-field, fieldset')?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
