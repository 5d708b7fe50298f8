import { useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { parseInvitation } from './invitation-link.ts';
import type { StoredInvitation } from './invitation-storage.ts';

export type InvitedText = Text['invited'];

interface Props {
  readonly t: InvitedText['code'];
  readonly onCode: (invitation: StoredInvitation) => void;
}

/** A field for a code from a card, or for a pasted link. Wrong input stays in it. */
export function CodeForm({ t, onCode }: Props) {
  const [wrong, setWrong] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const input = document.getElementById('code') as HTMLInputElement;
    const found = parseInvitation(input.value);
    setWrong(!found);
    if (found) onCode(found);
    else input.focus();
  }

  return (
    <form class="invited-code" noValidate onSubmit={submit}>
      <label class="invited-field" for="code">
        <span>{t.label}</span>
      </label>
      <p class="muted" id="code-hint">
        {t.hint}
      </p>
      {wrong && (
        <p class="ds-validation-message" id="code-error">
          {t.wrong}
        </p>
      )}
      <input
        type="text"
        id="code"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={wrong ? 'code-hint code-error' : 'code-hint'}
        aria-invalid={wrong}
      />
      <button type="submit" class="ds-button">
        {t.submit}
      </button>
    </form>
  );
}
