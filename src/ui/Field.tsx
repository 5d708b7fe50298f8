import type { ComponentChildren, InputHTMLAttributes } from 'preact';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'label'> {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/**
 * A text field with its label, hint and error. Its value stays in the input, not in the page's state. Set
 * `autocomplete="off"` for secrets only: WebKit empties such fields when a page returns from the back/forward cache.
 */
export function Field({ id, label, hint, error, ...input }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint && (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        class="ds-input"
        type="text"
        name={id}
        {...input}
        id={id}
        {...(described && { 'aria-describedby': described })}
        {...(error && { 'aria-invalid': 'true' })}
      />
    </div>
  );
}
