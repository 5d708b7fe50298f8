interface Props {
  kind: 'closed' | 'unknown' | 'counted';
  title: string;
  text: string;
  action?: { label: string; go: () => void } | undefined;
}

/** Stands in place of the questions when there is nothing to answer. */
export function Notice({ kind, title, text, action }: Props) {
  return (
    <section class="survey-notice" data-kind={kind}>
      <h1 class="ds-heading" id="here" tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {action && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={action.go}>
          {action.label}
        </button>
      )}
    </section>
  );
}
