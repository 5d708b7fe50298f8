import { useState } from 'preact/hooks';
import { Field } from '../../components/Field.tsx';
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
      <Field
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
