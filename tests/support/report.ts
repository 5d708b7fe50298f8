import type { ResultDocument } from '#contract/result.ts';
import type { ResultsDocument } from '#contract/results.ts';
import { instrumentKey, type Measure, type Published } from '#core/index.ts';
import { type Locale, textIn } from '#i18n/index.ts';
import { CONTENTS } from '#instruments/index.ts';
import { sampleResults } from '#instruments/okr-readiness-2/sample.ts';
import { resultsWording, type Wordings } from '#results/results-text.ts';
import { type RoundReport, roundReport } from '#results/round-report.ts';

/** A closed round of twenty employees around a result. */
export function documentOf(result: Published, round = 2): ResultDocument {
  return {
    surveyId: `survey${round + 1}`,
    round,
    status: 'closed',
    closesAt: '2026-10-30T11:00:00.000Z',
    instrument: { id: 'okr-readiness', version: 2 },
    participation: { responses: result.responses, employees: 60 },
    invitations: null,
    plan: null,
    coachView: null,
    result,
  };
}

/** A measure about the first question, unless told otherwise. */
export function measure(fields: Partial<Measure> = {}): Measure {
  return {
    id: 'mmmmmmmm',
    questionId: 'leadership-present',
    text: 'Sette rytmen',
    owner: 'Daglig leder',
    due: '2027-01-15',
    state: 'planned',
    ...fields,
  };
}

/**
 * What may be said of results, the newest first, as the page /r makes it of what the API sends.
 *
 * @param measures the published measures of each result
 */
export function reportFor(
  results: readonly Published[],
  organisation = 'Ås Øl & Sånt',
  locale: Locale = 'nb',
  measures: readonly (readonly Measure[])[] = [],
): RoundReport {
  const rounds = results.map((result, place) => ({
    ...documentOf(result, results.length - place),
    plan: measures[place] ? { measures: measures[place] } : null,
  }));
  return reportIn({ organisation: { name: organisation, locale }, rounds }, locale);
}

/** The report of the newest round of the example. */
export function exampleReport(locale: Locale = 'nb'): RoundReport {
  return reportIn(sampleResults(locale, textIn(locale).sample), locale);
}

function reportIn({ organisation, rounds }: ResultsDocument, locale: Locale): RoundReport {
  const wordings = wordingsIn(locale);
  const report = roundReport(
    organisation.name,
    rounds[0] as ResultDocument,
    rounds,
    wordings,
    textIn(locale),
  );
  if (!report) throw new RangeError('nothing of this round may be shown');
  return report;
}

/** The wording of every instrument for the pages of results. */
export function wordingsIn(locale: Locale): Wordings {
  return Object.fromEntries(
    CONTENTS.map((content) => [instrumentKey(content.instrument), resultsWording(content, locale)]),
  );
}
