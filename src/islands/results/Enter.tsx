import { useState } from 'preact/hooks';
import { holdsCoachKey, resultsKeyIn } from './key.ts';
import type { Words } from './text.ts';

interface Props {
  readonly t: Words;
  readonly onKey: (key: string) => void;
}

/** Takes a pasted results link. What was typed stays when it is wrong. */
export function Enter({ t, onKey }: Props) {
  const { enter } = t.results;
  const [error, setError] = useState<string>();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('link') as HTMLInputElement;
    const key = resultsKeyIn(input.value);
    if (key) return onKey(key);
    setError(holdsCoachKey(input.value) ? enter.coachKey : enter.invalid);
    input.focus();
  }

  return (
    <form class="enter ds-card stack" noValidate onSubmit={submit}>
      <div class="ds-field">
        <label class="ds-label" for="link">
          {enter.label}
        </label>
        <p data-field="description" id="link-hint">
          {enter.hint}
        </p>
        {error && (
          <p class="ds-validation-message" id="link-error">
            {error}
          </p>
        )}
        <input
          class="ds-input"
          id="link"
          name="link"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={error ? 'link-hint link-error' : 'link-hint'}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <button type="submit" class="ds-button">
        {enter.submit}
      </button>
    </form>
  );
}
