import type { ComponentChildren } from 'preact';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { InvitedText } from './CodeForm.tsx';
import { passLink } from './invitation-link.ts';
import type { StoredInvitation } from './invitation-storage.ts';

interface Props {
  readonly invitation: StoredInvitation;
  readonly t: InvitedText;
  readonly onAnswer: (invitation: StoredInvitation) => void;
  readonly onForget: () => void;
}

/** The answer pass: a link with which the respondent can answer later, in any browser. */
export function Pass({ invitation, t, onAnswer, onForget }: Props) {
  return (
    <PassLink invitation={invitation} t={t} onForget={onForget}>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => onAnswer(invitation)}>
        {t.pass.answer}
      </button>
    </PassLink>
  );
}

type CarryProps = Omit<Props, 'onAnswer'>;

/** Offers the answer pass to a respondent who has started to answer here. */
export function ContinueElsewhere({ invitation, t, onForget }: CarryProps) {
  return (
    <details>
      <summary>{t.carry.summary}</summary>
      <p>{t.carry.text}</p>
      <PassLink invitation={invitation} t={t} onForget={onForget} />
    </details>
  );
}

/** The link, with a button that deletes it from this browser, for shared machines. */
function PassLink({
  invitation,
  t,
  onForget,
  children,
}: CarryProps & { readonly children?: ComponentChildren }) {
  const link = passLink(invitation);
  return (
    <>
      <label class="invited-field">
        <span>{t.pass.link}</span>
        <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="invited-actions">
        <CopyButton text={link} what={t.pass.the} spelledOut t={t.pass} />
        {children}
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onForget}>
          {t.carry.forget}
        </button>
      </div>
      <p class="muted">{t.carry.forgetHint}</p>
    </>
  );
}
