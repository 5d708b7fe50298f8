import { ALL_WORDS_FROM, underHalfQuestions } from '#core/index.ts';
import { MarkedName } from '#ui/VerdictMark.tsx';
import { nextSteps } from './advice.ts';
import type { RoundReport } from './round-report.ts';

type Props = Pick<RoundReport, 'result' | 'wording' | 't'>;

/** What to do when nothing is weak. */
export function NextSteps(props: Props) {
  const { result, wording, t } = props;
  const questions = underHalfQuestions(result.factors);
  const isSmall = result.responses < ALL_WORDS_FROM;
  if (questions.length > 0 && !isSmall) return <WorthDiscussing {...props} />;
  return (
    <section class="first stack" data-color={isSmall ? 'neutral' : 'success'} aria-labelledby="next">
      <h2 class="first-heading" id="next">
        {t.results.next.heading}
      </h2>
      <ol class="next-steps">
        {nextSteps(result, wording, t).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** The questions that are neither a weakness nor a yes, which are worth a discussion. */
function WorthDiscussing({ result, wording, t }: Props) {
  const { heading, text, step } = t.results.talk;
  return (
    <section class="first stack" data-color="neutral" aria-labelledby="talk">
      <h2 class="first-heading" id="talk">
        {heading}
      </h2>
      <p>{text}</p>
      <ul class="first-names">
        {underHalfQuestions(result.factors).map(({ id, verdict }) => (
          <li key={id}>
            <MarkedName name={wording.questions[id]?.short ?? id} verdict={verdict} t={t} />
          </li>
        ))}
      </ul>
      <p>{step}</p>
    </section>
  );
}
