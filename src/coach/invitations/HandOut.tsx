import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import type { CoachText } from '../coach-text.ts';
import { isFree, type useHandedOut } from './handed-out.ts';
import type { Invitation } from './useInvitations.ts';

interface Props {
  readonly invitations: readonly Invitation[];
  readonly list: ReturnType<typeof useHandedOut>;
  readonly t: CoachText;
}

/**
 * Invitations one by one, to show or send. An invitation counts as handed out once it is shown: it may have been
 * scanned, and no other tab may give it to somebody else.
 */
export function HandOut({ invitations, list, t }: Props) {
  const [shown, setShown] = useState<Invitation>();
  const words = t.invitations.one;
  const left = invitations.filter(({ number }) => isFree(list.handedOut, number, 'link'));
  // Undefined if another tab gave it back or cleared the list.
  const current = shown && list.handedOut.get(shown.number) === 'link' ? shown : undefined;

  function showNext() {
    const [taken] = list.take('link', (now) => {
      const next = invitations.find(({ number }) => isFree(now, number, 'link'));
      return next ? [next.number] : [];
    });
    setShown(invitations.find(({ number }) => number === taken));
  }

  return (
    <>
      <p>{words.how}</p>
      <p class="hand-out-number" role="status">
        {current && fill(words.number, { n: current.number, all: invitations.length })}
        {current?.spare && <span class="ds-tag"> {words.spare}</span>}
      </p>
      {current && (
        <div class="qr-kit">
          <QrCode text={current.link} label={fill(words.qr, { n: current.number })} t={t.common} />
          <div class="qr-kit-files">
            <CopyButton text={current.link} what={words.the} spelledOut t={t.linkCards} />
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => list.giveBack(current.number)}
            >
              {words.back}
            </button>
          </div>
        </div>
      )}
      {left.length > 0 ? (
        <button type="button" class="ds-button kit-save" data-variant="secondary" onClick={showNext}>
          {words.next}
        </button>
      ) : (
        <Done words={words.none} />
      )}
    </>
  );
}

/** Takes focus if it was on the button that has just disappeared. */
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
