interface Props {
  title: string;
  /** The id of each fieldset without an answer, with what to do. */
  missing: readonly (readonly [id: string, text: string])[];
}

/** Names what is missing and leads there. Takes focus when it appears, so that it is read first. */
export function ErrorSummary({ title, missing }: Props) {
  return (
    <section class="ds-error-summary" id="errors" tabIndex={-1} aria-labelledby="errors-title">
      <h3 id="errors-title">{title}</h3>
      <ul>
        {missing.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the first radio, with its legend in view. Kept out of the address, where steps leave their trail. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const question = document.getElementById(id);
  question?.querySelector('input')?.focus({ preventScroll: true });
  question?.scrollIntoView();
}
