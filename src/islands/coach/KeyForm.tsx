import { useState } from 'preact/hooks';
import { Field } from '../../components/Field.tsx';
import { pathIn } from '../../i18n/index.ts';
import { keyIn } from './key.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
  /** A key was tried and opened nothing. */
  readonly wrong: boolean;
  readonly onKey: (key: string) => void;
}

/** The page without a key: paste the coach link, or start afresh. */
export function KeyForm({ locale, t, wrong, onKey }: Props) {
  const { locked } = t.coach;
  const [error, setError] = useState<string>();

  function open(event: SubmitEvent) {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('key') as HTMLInputElement;
    const key = keyIn(field.value);
    if (key) return onKey(key);
    setError(locked.invalid);
    field.focus();
  }

  return (
    <div class="locked">
      <header class="stack">
        <h1 class="ds-heading" tabIndex={-1} data-focus>
          {wrong ? locked.wrongHeading : locked.heading}
        </h1>
        <p>{wrong ? locked.wrong : locked.text}</p>
      </header>
      <form class="locked-form" method="dialog" noValidate onSubmit={open}>
        <Field id="key" label={locked.label} hint={locked.hint} error={error} spellcheck={false} />
        <button type="submit" class="ds-button">
          {locked.open}
        </button>
      </form>
      <p class="muted">
        {locked.lost} <a href={pathIn(locale, '/new')}>{locked.fresh}</a>
      </p>
    </div>
  );
}
