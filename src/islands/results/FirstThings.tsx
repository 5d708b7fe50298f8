import { said } from '../../charts/parts/said.ts';
import { MarkedName, VERDICT_COLORS, VerdictMark } from '../../charts/parts/VerdictMark.tsx';
import type { InstrumentText, Published, QuestionResult } from '../../core/index.ts';
import { plural } from '../../i18n/format.ts';
import { stepsFor } from './steps.ts';
import type { Words } from './text.ts';

interface Props {
  /** All that share the first place, in the instrument's order. */
  readonly questions: readonly QuestionResult[];
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: Words;
}

/** What to fix first, and how to begin. Whoever cannot choose among ties is told where to begin all the same. */
export function FirstThings({ questions, result, wording, t }: Props) {
  const [question, ...ties] = questions;
  if (!question) return null;
  const { first } = t.results;
  return (
    <section class="first stack" data-color={VERDICT_COLORS[question.verdict]} aria-labelledby="first">
      <h2 class="first-heading" id="first">
        {first.heading}
      </h2>
      <p class="first-question">{wording.questions[question.id]?.text}</p>
      <p class="first-said">
        <VerdictMark verdict={question.verdict} t={t} />
        <span>{said(question, result, t)}</span>
      </p>
      <p>
        <strong>{first.step}:</strong> {stepsFor(question, wording, t)[0]}
      </p>
      {ties.length > 0 && <Ties questions={ties} wording={wording} t={t} />}
    </section>
  );
}

/** The others by their short names: those say what should be, so each stands behind its mark. */
function Ties({ questions, wording, t }: Omit<Props, 'result'>) {
  return (
    <div class="first-ties stack">
      <p>{plural(t.results.first.ties, questions.length)}</p>
      <ul>
        {questions.map(({ id, verdict }) => (
          <li key={id}>
            <MarkedName name={wording.questions[id]?.short ?? id} verdict={verdict} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}
