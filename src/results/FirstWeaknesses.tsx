import type { QuestionResult } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { MarkedName, VerdictMark } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { firstSteps } from './advice.ts';
import { questionSentence } from './question-sentence.ts';
import type { RoundReport } from './round-report.ts';

type Props = Pick<RoundReport, 'result' | 'wording' | 't'> & {
  /** All that tie for the first rank, in the instrument's order. */
  readonly questions: readonly QuestionResult[];
};

/** With more ties than this only names are listed: all first steps would push the rest of the page out of sight. */
export const MOST_WITH_STEPS = 3;

/** What to fix first, and the first step. Ties are presented as equals: readers choose. */
export function FirstWeaknesses({ questions, ...props }: Props) {
  const [question] = questions;
  if (!question) return null;
  const { first } = props.t.results;
  const isTied = questions.length > 1;
  // The first step for "unseen" is the same for every question.
  const isUnseen = question.verdict === 'unseen';
  return (
    <section class="first stack" data-color={VERDICT_COLORS[question.verdict]} aria-labelledby="first">
      <h2 class="first-heading" id="first">
        {isTied && !isUnseen ? first.headingTied : first.heading}
      </h2>
      {isTied && <p>{fill(isUnseen ? first.tiedUnseen : first.tied, { n: questions.length })}</p>}
      {questions.length <= MOST_WITH_STEPS && !(isTied && isUnseen) ? (
        questions.map((one) => <FirstWeakness key={one.id} question={one} {...props} />)
      ) : (
        <QuestionNames questions={questions} {...props} />
      )}
      {isTied && isUnseen && <FirstStep question={question} {...props} />}
      {questions.length > MOST_WITH_STEPS && !isUnseen && <p>{first.below}</p>}
    </section>
  );
}

function FirstWeakness({
  question,
  result,
  wording,
  t,
}: Omit<Props, 'questions'> & { question: QuestionResult }) {
  return (
    <div class="first-weakness stack">
      <p class="first-question">{wording.questions[question.id]?.text}</p>
      <p class="first-said">
        <VerdictMark verdict={question.verdict} t={t} />
        <span>{questionSentence(question, result, t)}</span>
      </p>
      <FirstStep question={question} wording={wording} t={t} />
    </div>
  );
}

function FirstStep({ question, wording, t }: Pick<Props, 'wording' | 't'> & { question: QuestionResult }) {
  return (
    <p>
      <strong>{t.results.first.step}:</strong> {firstSteps(question, wording, t)[0]}
    </p>
  );
}

function QuestionNames({ questions, wording, t }: Props) {
  return (
    <ul class="first-names">
      {questions.map(({ id, verdict }) => (
        <li key={id}>
          <MarkedName name={wording.questions[id]?.short ?? id} verdict={verdict} t={t} />
        </li>
      ))}
    </ul>
  );
}
