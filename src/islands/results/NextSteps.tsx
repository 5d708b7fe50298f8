import { MarkedName } from '../../charts/parts/VerdictMark.tsx';
import { ALL_WORDS_FROM } from '../../core/index.ts';
import { underHalf } from './headline.ts';
import type { Sheet } from './sheet.ts';

/** What to do when nothing has to be put right first. */
export function NextSteps({ t }: Pick<Sheet, 't'>) {
  const { next } = t.results;
  return (
    <section class="first stack" data-color="success" aria-labelledby="next">
      <h2 class="first-heading" id="next">
        {next.heading}
      </h2>
      <ol class="next-steps">
        {next.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** Questions that are neither a weakness nor a yes. Below eleven answers that is all there is, and nothing to single out. */
export function WorthTalking({ result, wording, t }: Pick<Sheet, 'result' | 'wording' | 't'>) {
  const questions = underHalf(result.factors);
  if (questions.length === 0 || result.responses < ALL_WORDS_FROM) return null;
  const { heading, text, step } = t.results.talk;
  return (
    <section class="talk stack" aria-labelledby="talk">
      <h2 class="ds-heading" data-size="2xs" id="talk">
        {heading}
      </h2>
      <p>{text}</p>
      <ul class="first-names">
        {questions.map(({ id, verdict }) => (
          <li key={id}>
            <MarkedName name={wording.questions[id]?.short ?? id} verdict={verdict} t={t} />
          </li>
        ))}
      </ul>
      <p>{step}</p>
    </section>
  );
}
