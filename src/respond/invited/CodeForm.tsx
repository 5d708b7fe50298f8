import { useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import type { Kept } from './invitation-storage.ts';
import { readInvitation } from './link.ts';

export type InvitedText = Text['invited'];

interface Props {
  readonly t: InvitedText['code'];
  readonly onCode: (kept: Kept) => void;
}

/** For a code typed from a card, or a link pasted whole. What was typed stays when it is wrong. */
export function CodeForm({ t, onCode }: Props) {
  const [wrong, setWrong] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const input = document.getElementById('code') as HTMLInputElement;
    const found = readInvitation(input.value);
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
