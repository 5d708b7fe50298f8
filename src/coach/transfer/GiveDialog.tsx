import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { TransferOffer } from '#contract/transfers.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import { offerTransfer } from '#ui/api-client.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { coachLink } from '#ui/links.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { useAction } from '../useAction.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onOffered: () => void;
  readonly onClose: () => void;
}

/** Makes the link that moves an organisation to another coach, and shows it once. */
export function GiveDialog({ organisation, coachKey, locale, t, onOffered, onClose }: Props) {
  const { busy, problem, run } = useAction();
  const [offer, setOffer] = useState<TransferOffer>();
  const words = t.handOver;

  async function make() {
    const isDone = await run(async () => setOffer(await offerTransfer(coachKey, organisation.id)));
    if (isDone) onOffered();
  }

  return (
    <Dialog id="give-dialog" heading={words.heading} onClose={onClose}>
      {(dismiss) => (
        <>
          <p>
            <bdi class="dialog-name">{organisation.name}</bdi>
          </p>
          {offer ? (
            <Offered offer={offer} locale={locale} t={t} />
          ) : (
            <>
              <p>{words.text}</p>
              <p>{words.moves}</p>
              {organisation.transfer && <p>{words.pending}</p>}
            </>
          )}
          {problem !== undefined && <DialogProblem t={t} problem={problem} />}
          <div class="dialog-actions">
            {!offer && (
              <button type="button" class="ds-button" aria-disabled={busy} aria-busy={busy} onClick={make}>
                {busy ? words.busy : words.confirm}
              </button>
            )}
            <button type="button" class="ds-button" data-variant="secondary" onClick={dismiss}>
              {offer ? words.close : t.coach.cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface OfferedProps {
  readonly offer: TransferOffer;
  readonly locale: string;
  readonly t: FullOverviewText;
}

function Offered({ offer, locale, t }: OfferedProps) {
  const words = t.handOver;
  const link = coachLink(location.origin, locale, offer.token);
  const place = useRef<HTMLDivElement>(null);
  // The button that had focus is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <div class="stack" ref={place} tabIndex={-1}>
      <p>{fill(words.until, { when: dateAndTime(offer.expiresAt, locale) })}</p>
      <p class="given-link" translate={false}>
        {link}
      </p>
      <div class="dialog-actions">
        <CopyButton text={link} what={words.the} spelledOut t={t.linkCards} />
      </div>
    </div>
  );
}
