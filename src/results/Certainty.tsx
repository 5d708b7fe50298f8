import { fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { relianceSentences } from './certainty-text.ts';
import { Fold } from './layout.tsx';
import { verdictMeanings } from './question-sentence.ts';
import type { RoundReport } from './round-report.ts';
import { certaintySays } from './section-says.ts';

/** How certain the result is: what those who did not answer could change, why figures are ranges, what verdicts mean. */
export function Certainty({ report }: { readonly report: RoundReport }) {
  const { result, round, t } = report;
  const { certainty } = t.results;
  const counts = relianceSentences(report);
  return (
    <Fold id="certainty" heading={certainty.heading} says={certaintySays(report)}>
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
      <h3 class="ds-heading" data-size="2xs">
        {certainty.why}
      </h3>
      {certainty.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <h3 class="ds-heading" data-size="2xs">
        {certainty.how}
      </h3>
      <Meanings {...report} />
      <p>
        <a class="ds-link" href={pathIn(t.common.lang, '/method')}>
          {certainty.method}
        </a>
      </p>
    </Fold>
  );
}

function Meanings({ result, t }: Pick<RoundReport, 'result' | 't'>) {
  return (
    <>
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
    </>
  );
}
