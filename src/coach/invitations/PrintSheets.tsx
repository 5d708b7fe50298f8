import { useEffect, useState } from 'preact/hooks';
import { instrumentKey } from '#core/instrument.ts';
import { fill, plural } from '#i18n/format.ts';
import { Field } from '#ui/Field.tsx';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { coachLink } from '#ui/links.ts';
import type { CardsText, MessagesText } from '../coach-text.ts';
import type { FoundRound } from '../find-round.ts';
import { isFree, numberRanges, useHandedOut } from './handed-out.ts';
import { InvitationCard } from './InvitationCard.tsx';
import { type Invitation, useInvitations } from './useInvitations.ts';

interface Props extends FoundRound {
  readonly coachKey: string;
  readonly messages: MessagesText;
  readonly t: CardsText;
}

/** Two columns, five rows. */
const ON_A_SHEET = 10;

/** The choice of invitations to print, and a preview of their sheets. */
export function PrintSheets({ organisation, survey, coachKey, messages, t }: Props) {
  const made = useInvitations(survey, messages.questions);
  const { handedOut, take } = useHandedOut(survey.id);
  const [range, setRange] = useState<{ from?: number; to?: number }>({});
  const [isPrinting, setPrinting] = useState(false);
  const words = t.cards;
  const all = typeof made === 'object' ? made.invitations : [];
  const { from = all.find(({ number }) => !handedOut.has(number))?.number ?? 1, to = all.length } = range;
  const inRange = all.filter(({ number }) => number >= from && number <= to);
  const chosen = inRange.filter(({ number }) => isFree(handedOut, number, 'card'));
  const elsewhere = inRange.filter((invitation) => !chosen.includes(invitation)).map(({ number }) => number);
  const sheets = sheetsOf(chosen);
  const title = messages.asked[instrumentKey(survey.instrument)]?.title ?? '';
  const set = (end: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) =>
    setRange({ from, to, [end]: Number(event.currentTarget.value) });

  /** Reserves the printed invitations. Those handed out in another way are not printed. */
  function reserve() {
    if (chosen.length === 0) return;
    // Fix the range: its default start is the first free number, which is about to change.
    setRange({ from, to });
    take('card', () => chosen.map(({ number }) => number));
  }
  function reserveAndPrint() {
    reserve();
    setPrinting(true);
  }
  // After the render that removes what another tab has taken meanwhile.
  useEffect(() => {
    if (!isPrinting) return;
    setPrinting(false);
    print();
  }, [isPrinting]);
  // The browser's own menu prints as well.
  useEffect(() => {
    addEventListener('beforeprint', reserve);
    return () => removeEventListener('beforeprint', reserve);
  });

  if (made === 'making') return <p role="status">{t.common.loading}</p>;
  if (made === 'different') return <p role="status">{t.invitations.different}</p>;
  return (
    <>
      <div class="cards-bar stack">
        <h1 class="ds-heading">{words.heading}</h1>
        <p>{words.how}</p>
        <InAppNotice
          link={coachLink(location.origin, t.common.lang, coachKey)}
          t={t.common}
          kit={t.linkCards}
        />
        <div class="cards-range">
          <Field
            id="from"
            label={words.from}
            type="number"
            min={1}
            max={all.length}
            value={from}
            onInput={set('from')}
          />
          <Field
            id="to"
            label={words.to}
            type="number"
            min={1}
            max={all.length}
            value={to}
            onInput={set('to')}
          />
          <button type="button" class="ds-button" onClick={reserveAndPrint}>
            {words.print}
          </button>
          <p role="status" class="muted">
            {plural(words.sheets, sheets.length)}
            {elsewhere.length > 0 && ` ${fill(words.elsewhere, { numbers: numberRanges(elsewhere) })}`}
          </p>
        </div>
      </div>
      {sheets.map((cards) => (
        <div class="cards-sheet" key={cards[0]?.number} data-color-scheme="light">
          {cards.map((invitation) => (
            <InvitationCard
              key={invitation.number}
              invitation={invitation}
              fingerprint={made.fingerprint}
              organisation={organisation.name}
              title={title}
              closesAt={survey.closesAt}
              locale={survey.locale}
              words={messages.messages.card}
              t={t}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function sheetsOf(cards: readonly Invitation[]): Invitation[][] {
  const count = Math.ceil(cards.length / ON_A_SHEET);
  return Array.from({ length: count }, (_, at) => cards.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET));
}
