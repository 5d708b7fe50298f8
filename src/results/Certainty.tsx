import { fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { relianceSentences } from './certainty-text.ts';
import { Section } from './layout.tsx';
import { verdictMeanings } from './question-sentence.ts';
import type { RoundReport } from './round-report.ts';

/** How certain the result is: what those who did not answer could change, why figures are ranges, what verdicts mean. */
export function Certainty({ report }: { readonly report: RoundReport }) {
  const { result, round, t } = report;
  const { certainty } = t.results;
  const counts = relianceSentences(report);
  return (
    <Section id="certainty" heading={certainty.heading}>
      {counts.length > 0 && (
        <div>
          <p>
            {fill(certainty.questions.intro, {
              n: result.factors.flatMap(({ questions }) => questions).length,
            })}
          </p>
          <ul class="bullets">
            {counts.map((count) => (
              <li key={count}>{count}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{round.invitations ? fill(certainty.invited, { ...round.invitations }) : certainty.openLink}</p>
      <div class="answers">
        <details class="ds-details">
          <summary>{certainty.why}</summary>
          <div class="stack">
            {certainty.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        </details>
        <details class="ds-details">
          <summary>{certainty.how}</summary>
          <Meanings {...report} />
        </details>
      </div>
      <p>
        <a class="ds-link" href={pathIn(t.common.lang, '/method')}>
          {certainty.method}
        </a>
      </p>
    </Section>
  );
}

function Meanings({ result, t }: Pick<RoundReport, 'result' | 't'>) {
  return (
    <div class="stack">
      <dl class="meanings">
        {verdictMeanings(result, t).map(({ verdict, meaning }) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} t={t} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t.results.certainty.weakest}</p>
    </div>
  );
}
