import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { findCoachKey, findTransferToken } from '#core/keys.ts';
import { pathIn } from '#i18n/index.ts';
import { Field } from '#ui/Field.tsx';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { OverviewText } from '../coach-text.ts';
import type { LockedView } from '../workspace/useWorkspace.ts';
import { ForgetButton } from './ForgetButton.tsx';
import { opensNothing } from './opens-nothing.ts';
import { PasskeySignIn } from './PasskeySignIn.tsx';
import { readTypedKey } from './typed-key.ts';

interface Props {
  readonly locale: string;
  readonly t: OverviewText;
  readonly locked: LockedView;
  readonly onKey: (key: string) => void;
  /** The token of a transfer was pasted in place of a key. */
  readonly onToken: (token: string) => void;
  readonly onRetry: () => void;
  readonly onForget: (key: string) => void;
  /** Comes before the form. */
  readonly children?: ComponentChildren;
}

/** /coach without a working key: paste the coach link, try again, or start a new workspace. */
export function KeyForm({ locale, t, locked: { wrong, coachKey, problem }, children, ...act }: Props) {
  const { onKey, onToken, onRetry, onForget } = act;
  const { locked } = t.coach;
  const heading = coachKey ? locked.keptHeading : wrong ? locked.wrongHeading : locked.heading;
  const kept = opensNothing(problem) ? locked.kept : problemSentence(t.problems, problem);
  const text = coachKey ? kept : wrong ? locked.wrong : locked.text;
  const [error, setError] = useState<string>();

  async function open(event: SubmitEvent) {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('key') as HTMLInputElement;
    // Never by way of the address, which the browser's history would note.
    const token = findTransferToken(field.value);
    if (token && !findCoachKey(field.value)) {
      field.value = '';
      return onToken(token);
    }
    const read = await readTypedKey(field.value, locale, t);
    setError('error' in read ? read.error : undefined);
    if ('key' in read) onKey(read.key);
    else field.focus();
  }

  return (
    <div class="locked">
      <header class="stack">
        <h1 class="ds-heading" tabIndex={-1} data-focus>
          {heading}
        </h1>
        <p>{text}</p>
        {coachKey && (
          <div class="dialog-actions">
            <button type="button" class="ds-button" data-variant="secondary" onClick={onRetry}>
              {t.coach.retry}
            </button>
            <ForgetButton coachKey={coachKey} locale={locale} t={t} onForget={() => onForget(coachKey)} />
          </div>
        )}
      </header>
      {children}
      <form class="locked-form" method="dialog" noValidate onSubmit={open}>
        <Field
          id="key"
          autocomplete="off"
          label={locked.label}
          hint={locked.hint}
          error={error}
          spellcheck={false}
        />
        <button type="submit" class="ds-button">
          {locked.open}
        </button>
      </form>
      <PasskeySignIn locale={locale} t={t} onKey={onKey} />
      <p class="muted">
        {locked.lost} <a href={pathIn(locale, '/new')}>{locked.fresh}</a>
      </p>
    </div>
  );
}
