import { said } from '../../charts/parts/said.ts';
import { VERDICT_COLORS, VerdictMark } from '../../charts/parts/VerdictMark.tsx';
import type { InstrumentText, Published, QuestionResult } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import { stepsFor } from './steps.ts';
import type { Words } from './text.ts';

interface Props {
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: Words;
}

/** With more ties than this, questions in full and a step for each would bury the point. */
const MOST_IN_FULL = 3;

/** What to fix first, and how to begin. Ties are said as ties. */
export function FirstThings({
  questions,
  ...props
}: Props & { readonly questions: readonly QuestionResult[] }) {
  const [question] = questions;
  if (!question) return null;
  return (
    <section class="first stack" data-color={VERDICT_COLORS[question.verdict]} aria-labelledby="first">
      <h2 class="first-heading" id="first">
        {props.t.results.first.heading}
      </h2>
      {questions.length === 1 ? (
        <OneThing question={question} {...props} />
      ) : (
        <Ties questions={questions} question={question} {...props} />
      )}
    </section>
  );
}

type ThingProps = Props & { readonly question: QuestionResult };

function OneThing({ question, ...props }: ThingProps) {
  return (
    <>
      <p class="first-question">{props.wording.questions[question.id]?.text}</p>
      <Said question={question} {...props} />
      <FirstStep question={question} {...props} />
    </>
  );
}

/** Ties have the same verdict and the same band, so that is said once; so is a step they share. */
function Ties({ questions, ...props }: ThingProps & { readonly questions: readonly QuestionResult[] }) {
  const { wording, t } = props;
  const isShared = new Set(questions.map((question) => stepsFor(question, wording, t)[0])).size === 1;
  const List = questions.length > MOST_IN_FULL ? InShort : InFull;
  return (
    <>
      <p>{fill(t.results.first.ties, { n: questions.length })}</p>
      <Said {...props} />
      <List questions={questions} isShared={isShared} {...props} />
      {isShared && <FirstStep {...props} />}
    </>
  );
}

interface ListProps extends ThingProps {
  readonly questions: readonly QuestionResult[];
  readonly isShared: boolean;
}

function InFull({ questions, isShared, ...props }: ListProps) {
  return (
    <ul class="first-things">
      {questions.map((question) => (
        <li class="first-thing" key={question.id}>
          <p class="first-tied">{props.wording.questions[question.id]?.text}</p>
          {!isShared && <FirstStep {...props} question={question} />}
        </li>
      ))}
    </ul>
  );
}

/** Whoever cannot choose among many is told where to begin all the same. */
function InShort({ questions, isShared, question, wording, t }: ListProps) {
  const nameOf = ({ id }: QuestionResult) => wording.questions[id]?.short ?? id;
  const name = fill(t.results.quote, { name: nameOf(question) });
  return (
    <>
      <ul class="first-many">
        {questions.map((one) => (
          <li key={one.id}>{nameOf(one)}</li>
        ))}
      </ul>
      {!isShared && (
        <p>
          <strong>{fill(t.results.first.choose, { name })}:</strong> {stepsFor(question, wording, t)[0]}
        </p>
      )}
    </>
  );
}

function Said({ question, result, t }: ThingProps) {
  return (
    <p class="first-said">
      <VerdictMark verdict={question.verdict} t={t} />
      <span>{said(question, result, t)}</span>
    </p>
  );
}

function FirstStep({ question, wording, t }: ThingProps) {
  return (
    <p>
      <strong>{t.results.first.step}:</strong> {stepsFor(question, wording, t)[0]}
    </p>
  );
}
