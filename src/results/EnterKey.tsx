import { useState } from 'preact/hooks';
import { Field } from '#ui/Field.tsx';
import { holdsCoachKey, referenceIn } from './results-key.ts';
import type { ResultsText } from './results-text.ts';

interface Props {
  readonly t: ResultsText;
  readonly onOpen: (reference: string) => void;
}

/** A field for a results link. Wrong input stays in the field. */
export function EnterKey({ t, onOpen }: Props) {
  const { enter } = t.results;
  const [error, setError] = useState<string>();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('link') as HTMLInputElement;
    const reference = referenceIn(input.value);
    if (reference) return onOpen(reference);
    setError(holdsCoachKey(input.value) ? enter.coachKey : enter.invalid);
    input.focus();
  }

  return (
    <form class="enter ds-card stack" noValidate onSubmit={submit}>
      <Field
        autocomplete="off"
        id="link"
        label={enter.label}
        hint={enter.hint}
        error={error}
        inputMode="url"
        autocapitalize="off"
        spellcheck={false}
      />
      <button type="submit" class="ds-button">
        {enter.submit}
      </button>
    </form>
  );
}
