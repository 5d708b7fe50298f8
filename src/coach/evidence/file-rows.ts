import type { EvidenceOrganisation, EvidenceRound, OutcomeQuarters, OutcomeQuestion } from '#core/index.ts';
import { OUTCOME_ANSWERS, OUTCOME_QUARTERS, OUTCOME_QUESTIONS } from '#core/outcome.ts';
import { VERDICTS } from '#core/verdict.ts';
import { fill } from '#i18n/format.ts';
import type { Row } from '#ui/csv.ts';
import type { EvidenceText } from './evidence-text.ts';

/** A file to pool with those of others: its columns are called the same in all languages. */
export interface EvidenceFile {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The question columns, by the `id@version` of the instrument that asks them. */
type Asked = EvidenceText['questions'];

/**
 * One line a round: no name, no id, no day and no number of people. The lines are sorted by what they say, since their
 * order would tell whose they are.
 */
export function evidenceFile(organisations: readonly EvidenceOrganisation[], asked: Asked): EvidenceFile {
  const rounds = organisations.flatMap(({ rounds }) => rounds);
  const used = Object.keys(asked).filter((key) => rounds.some(({ instrument }) => instrument === key));
  const questions = [...new Set(used.flatMap((key) => Object.keys(asked[key] ?? {})))];
  const outcomes = OUTCOME_QUARTERS.flatMap((after) =>
    OUTCOME_QUESTIONS.map((question) => outcomeColumn(after, question)),
  );
  const rows = organisations.flatMap((organisation) =>
    organisation.rounds.map((round) => line(organisation, round, questions)),
  );
  return {
    head: ['quarter', 'instrument', 'round', 'answered', ...questions, 'measure_done', ...outcomes],
    rows: rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

function line(
  { outcomes }: EvidenceOrganisation,
  round: EvidenceRound,
  questions: readonly string[],
): string[] {
  const words = new Map(
    round.factors.flatMap(({ questions }) => questions.map(({ id, verdict }) => [id, verdict])),
  );
  const told = OUTCOME_QUARTERS.flatMap((after) => {
    const outcome = outcomes.find((each) => each.surveyId === round.surveyId && each.after === after);
    return OUTCOME_QUESTIONS.map((question) => outcome?.[question] ?? '');
  });
  return [
    quarterOfYear(round.closedAt),
    round.instrument,
    round.round === 1 ? 'first' : 'later',
    // A spreadsheet takes 5-10 with a hyphen for a day in October.
    round.size.replace('-', '–'),
    ...questions.map((id) => words.get(id) ?? ''),
    round.measures.some(({ state }) => state === 'done') ? 'yes' : 'no',
    ...told,
  ];
}

/** The quarter of a moment in UTC, such as `2027-Q1`. @param iso ISO 8601 */
export function quarterOfYear(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCFullYear()}-Q${1 + Math.floor(date.getUTCMonth() / 3)}`;
}

/** Such as `in_use_2`: the name of the question, and after how many quarters. */
function outcomeColumn(after: OutcomeQuarters, question: OutcomeQuestion): string {
  const name = question.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `${name}_${after}`;
}

/** What each column means, in the order of the columns, and then the words in those of the questions. */
export function columnMeanings({ head }: EvidenceFile, t: EvidenceText): Row[] {
  const { quarter, instrument, round, answered, question, words, measure, outcome } =
    t.evidence.file.meanings;
  const fixed: Readonly<Record<string, string>> = {
    ...{ quarter, instrument, round, answered },
    measure_done: measure,
  };
  // The newest version, which comes first, names the questions that several versions ask.
  const names = Object.assign({}, ...Object.values(t.questions).reverse()) as Readonly<
    Record<string, string>
  >;
  const told = new Map(
    OUTCOME_QUARTERS.flatMap((after) =>
      OUTCOME_QUESTIONS.map((question) => {
        const { ask, answers } = t.outcome.questions[question];
        const shown: Readonly<Record<string, string>> = answers;
        const values = OUTCOME_ANSWERS[question].map((answer) => `${answer} (${shown[answer]})`).join(', ');
        const meaning = fill(outcome, {
          ...{ ask, answers: values },
          after: t.outcome.after[after].toLocaleLowerCase(t.common.lang),
        });
        return [outcomeColumn(after, question), meaning] as const;
      }),
    ),
  );
  const rows = head.map((column) => [
    column,
    fixed[column] ?? told.get(column) ?? fill(question, { name: names[column] ?? column }),
  ]);
  return [...rows, [VERDICTS.join(', '), words]];
}
