import type { Participation as Counts } from '#contract/document-fields.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { percentAnswered } from '#core/index.ts';
import { PARTICIPATION_STEP } from '#core/participation.ts';
import { fill, lately, plural, wholeNumber } from '#i18n/format.ts';
import type { CoachText } from '../coach-text.ts';

interface Props {
  readonly survey: Pick<SurveyDocument, 'participation' | 'status'>;
  readonly locale: string;
  readonly t: CoachText;
}

/** How many have answered: in words, and as a bar if the number of employees is known. Live in a meeting. */
export function Participation({ survey, locale, t }: Props) {
  const counts = survey.participation;
  const open = survey.status === 'open';
  const words = t.coach.participation;
  return (
    <div class="participation">
      <p class="participation-heading">{open ? words.heading : words.headingClosed}</p>
      <p class="participation-words">{participationText(survey, locale, t)}</p>
      {counts.employees !== null && (
        <>
          <Bar counts={counts} employees={counts.employees} />
          <Rate counts={counts} employees={counts.employees} t={t} />
        </>
      )}
      {open && (
        <p class="participation-note participation-steps">{'atLeast' in counts ? words.steps : words.live}</p>
      )}
    </div>
  );
}

/** "At least 15 of 52 had answered at 12 today". Exact only once closed, or in a meeting. */
export function participationText({ participation, status }: Props['survey'], locale: string, t: CoachText) {
  const words = t.coach.participation;
  const number = (n: number) => wholeNumber(n, locale);
  const employees = participation.employees === null ? '' : number(participation.employees);
  if ('responses' in participation) {
    const n = participation.responses;
    if (participation.employees !== null && n > participation.employees) {
      return fill(words.more, { n: number(n), employees });
    }
    const form = employees ? (status === 'open' ? words.liveOf : words.exactOf) : words.exact;
    return plural(form, n, { n: number(n), employees });
  }
  const when = lately(participation.asOf, locale, t.common.asOf);
  const n = number(participation.atLeast);
  if (participation.atLeast === 0) return fill(employees ? words.fewOf : words.few, { employees, when });
  return fill(employees ? words.atLeastOf : words.atLeast, { n, employees, when });
}

/** The response rate. An open link may get more responses than employees; there is no rate then. */
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

/** A bar for the number that the text says. The range up to the next step is lighter. */
function Bar({ counts, employees }: { readonly counts: Counts; readonly employees: number }) {
  const least = leastOf(counts);
  // "Fewer than five" may be nobody: no bar.
  const most = 'atLeast' in counts && least > 0 ? least + PARTICIPATION_STEP - 1 : least;
  const share = (n: number) => Math.min(100, (100 * n) / employees);
  return (
    <svg class="participation-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-all" width="100" height="6" />
      <rect class="bar-most" width={share(most)} height="6" />
      <rect class="bar-least" width={share(least)} height="6" />
    </svg>
  );
}
