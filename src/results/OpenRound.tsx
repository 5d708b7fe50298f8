import type { ResultDocument } from '#contract/result.ts';
import { dateAndTime, fill, lately, longDate, plural, wholeNumber } from '#i18n/format.ts';
import { Message } from './layout.tsx';
import type { ResultsText } from './results-text.ts';

interface Props {
  readonly round: ResultDocument;
  readonly t: ResultsText;
}

/** How many have answered: in steps of five at certain times of day, or live in a meeting (invariant I1). */
function answered({ participation }: ResultDocument, { results, common }: ResultsText): string {
  const { open } = results;
  const { employees } = participation;
  const number = (n: number) => wholeNumber(n, common.lang);
  if ('responses' in participation) {
    return plural(open.live, participation.responses, { n: number(participation.responses) });
  }
  const when = lately(participation.asOf, common.lang, common.asOf);
  if (participation.atLeast === 0) return fill(open.none, { when });
  const n = number(participation.atLeast);
  return employees
    ? fill(open.atLeastOf, { n, employees: number(employees), when })
    : fill(open.atLeast, { n, when });
}

function when({ closesAt }: ResultDocument, { results, common }: ResultsText): string {
  return fill(results.open.when, { date: dateAndTime(closesAt, common.lang) });
}

/** The page while the first round is open or closing. */
export function OpenRound(props: Props & { readonly organisation: string; readonly onAgain: () => void }) {
  const { organisation, round, t, onAgain } = props;
  const { open, closing } = t.results;
  if (round.status === 'closing') {
    return (
      <Message about={{ organisation }} heading={closing.heading}>
        <p class="lead">{closing.text}</p>
      </Message>
    );
  }
  return (
    <Message about={{ organisation }} heading={open.heading}>
      <p class="lead">{when(round, t)}</p>
      <div class="ds-card stack">
        <p>
          <strong>{answered(round, t)}</strong> {'atLeast' in round.participation && open.steps}
        </p>
        <p>{open.need}</p>
      </div>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onAgain}>
        {open.again}
      </button>
    </Message>
  );
}

/** A line above the newest result while the next round is open or closing. */
export function OpenNotice({ round, t }: Props) {
  const { open, closing } = t.results;
  if (round.status === 'closing') {
    const name = fill(closing.notice, { round: round.round });
    return (
      <aside class="notice" aria-label={name}>
        <p>
          <strong>{name}.</strong> {closing.text}
        </p>
      </aside>
    );
  }
  const name = fill(open.notice, { round: round.round });
  return (
    <aside class="notice" aria-label={name}>
      <p>
        <strong>{name}.</strong> {answered(round, t)}{' '}
        {fill(open.soon, { date: longDate(round.closesAt, t.common.lang) })}
      </p>
    </aside>
  );
}
