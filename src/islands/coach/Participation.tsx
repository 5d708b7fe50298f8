import { type Participation as Counts, percentAnswered } from '../../core/index.ts';
import { PARTICIPATION_STEP } from '../../core/survey.ts';
import { fill, plural, wholeNumber } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';
import type { CoachText } from './text.ts';

type Words = Text['coach']['participation'];

interface Props {
  readonly counts: Counts;
  readonly locale: string;
  readonly t: CoachText;
}

/** How many have answered: in words, and as a bar when it is known of how many. */
export function Participation({ counts, locale, t }: Props) {
  const open = 'atLeast' in counts;
  const words = t.coach.participation;
  return (
    <div class="participation">
      <p class="participation-heading">{open ? words.heading : words.headingClosed}</p>
      <p class="participation-words">{participationWords(counts, locale, words)}</p>
      {counts.employees !== null && (
        <>
          <Bar counts={counts} employees={counts.employees} />
          <Rate counts={counts} employees={counts.employees} t={t} />
        </>
      )}
      {open && <p class="participation-note participation-steps">{words.steps}</p>}
    </div>
  );
}

/** "At least 15 of 52 have answered": exact only when closed. */
export function participationWords(counts: Counts, locale: string, t: Words): string {
  const number = (n: number) => wholeNumber(n, locale);
  const employees = counts.employees === null ? '' : number(counts.employees);
  if ('responses' in counts) {
    if (counts.employees !== null && counts.responses > counts.employees) {
      return fill(t.more, { n: number(counts.responses), employees });
    }
    const form = employees ? t.exactOf : t.exact;
    return plural(form, counts.responses, { n: number(counts.responses), employees });
  }
  if (counts.atLeast === 0) return fill(employees ? t.fewOf : t.few, { employees });
  return fill(employees ? t.atLeastOf : t.atLeast, { n: number(counts.atLeast), employees });
}

/** The share who answered. More than all may answer an open link: then there is no share. */
function Rate({
  counts,
  employees,
  t,
}: {
  readonly counts: Counts;
  readonly employees: number;
  readonly t: CoachText;
}) {
  const percent = percentAnswered(leastOf(counts), employees);
  if (!percent) return null;
  const words = 'atLeast' in counts ? t.portfolio.rate : t.portfolio.rateExact;
  return <p class="participation-note">{fill(words, { n: percent })}</p>;
}

function leastOf(counts: Counts): number {
  return 'atLeast' in counts ? counts.atLeast : counts.responses;
}

/** The words say the same, so the bar is decoration. What it may be besides is drawn lighter. */
function Bar({ counts, employees }: { readonly counts: Counts; readonly employees: number }) {
  const least = leastOf(counts);
  const most = 'atLeast' in counts ? least + PARTICIPATION_STEP - 1 : least;
  const share = (n: number) => Math.min(100, (100 * n) / employees);
  return (
    <svg class="participation-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-all" width="100" height="6" />
      <rect class="bar-most" width={share(most)} height="6" />
      <rect class="bar-least" width={share(least)} height="6" />
    </svg>
  );
}
