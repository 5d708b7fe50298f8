import { useEffect, useRef } from 'preact/hooks';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { QrCode } from '../../../components/QrCode.tsx';
import { fill } from '../../../i18n/format.ts';
import type { CoachText } from '../text.ts';
import type { Invitation } from './useInvitations.ts';

interface Props {
  readonly invitations: readonly Invitation[];
  readonly handed: ReadonlySet<number>;
  readonly onHanded: (numbers: readonly number[]) => void;
  readonly t: CoachText;
}

/** The next invitation that nobody has got yet, to be shown or sent. */
export function HandOut({ invitations, handed, onHanded, t }: Props) {
  const words = t.invitations.one;
  const next = invitations.find(({ number }) => !handed.has(number));
  if (!next) return <Done words={words.none} />;
  const { number: n, link, spare } = next;
  return (
    <>
      <p>{words.how}</p>
      <p class="hand-out-number" role="status">
        {fill(words.number, { n, all: invitations.length })}
        {spare && <span class="ds-tag"> {words.spare}</span>}
      </p>
      <div class="qr-kit">
        <QrCode text={link} label={fill(words.qr, { n })} t={t.common} />
        <div class="qr-kit-files">
          <CopyButton text={link} what={words.the} spelledOut t={t.kit} />
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => onHanded([n])}>
            {words.next}
          </button>
        </div>
      </div>
    </>
  );
}

/** Takes the focus when the button for the last one went, and only then. */
function Done({ words }: { readonly words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <p role="status" tabIndex={-1} ref={line}>
      {words}
    </p>
  );
}
