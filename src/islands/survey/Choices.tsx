interface Props {
  name: string;
  legend: string;
  /** Stands above the legend's text, as in "Question 4 of 12". */
  eyebrow?: string | undefined;
  hint?: string | undefined;
  /** What to do about it, when the answer is missing. */
  error?: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  chosen: string | undefined;
}

/** One question: a fieldset of radios. The form around it listens for the answer. */
export function Choices({ name, legend, eyebrow, hint, error, options, chosen }: Props) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class="survey-question"
      id={name}
      aria-describedby={described || undefined}
      data-invalid={error ? '' : undefined}
    >
      <legend>
        {eyebrow && <span class="survey-eyebrow">{eyebrow} </span>}
        {legend}
      </legend>
      {hint && (
        <p class="muted" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class="survey-answers">
        {options.map(([value, label]) => (
          <label key={value}>
            <input
              class="ds-input"
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              required
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
