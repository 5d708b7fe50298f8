import { CopyButton } from '../../../components/CopyButton.tsx';
import type { InvitedText } from './Entrance.tsx';
import type { Kept } from './kept.ts';
import { passLink } from './link.ts';

interface Props {
  readonly kept: Kept;
  readonly t: InvitedText;
  readonly onAnswer: (kept: Kept) => void;
}

/** The link that answers later, in any browser. */
export function Pass({ kept, t, onAnswer }: Props) {
  const link = passLink(kept);
  return (
    <>
      <label class="invited-field">
        <span>{t.pass.link}</span>
        <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="invited-actions">
        <CopyButton text={link} what={t.pass.the} spelledOut t={t.pass} />
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => onAnswer(kept)}>
          {t.pass.answer}
        </button>
      </div>
    </>
  );
}
