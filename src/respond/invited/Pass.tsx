import type { ComponentChildren } from 'preact';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { InvitedText } from './CodeForm.tsx';
import type { Kept } from './invitation-storage.ts';
import { passLink } from './link.ts';

interface Props {
  readonly kept: Kept;
  readonly t: InvitedText;
  readonly onAnswer: (kept: Kept) => void;
  readonly onForget: () => void;
}

/** The link that answers later, in any browser. */
export function Pass({ kept, t, onAnswer, onForget }: Props) {
  return (
    <PassLink kept={kept} t={t} onForget={onForget}>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => onAnswer(kept)}>
        {t.pass.answer}
      </button>
    </PassLink>
  );
}

type CarryProps = Omit<Props, 'onAnswer'>;

/** For one who answers already, and would rather go on elsewhere. */
export function Carry({ kept, t, onForget }: CarryProps) {
  return (
    <details>
      <summary>{t.carry.summary}</summary>
      <p>{t.carry.text}</p>
      <PassLink kept={kept} t={t} onForget={onForget} />
    </details>
  );
}

/** Once the link is kept elsewhere, it can be taken off a machine that others use too. */
function PassLink({ kept, t, onForget, children }: CarryProps & { readonly children?: ComponentChildren }) {
  const link = passLink(kept);
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
