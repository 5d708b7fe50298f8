import { ALL_WORDS_FROM, weaknesses } from '#core/index.ts';
import { Certainty } from './Certainty.tsx';
import { certaintyText } from './certainty-text.ts';
import { charts } from './charts/index.ts';
import { FirstThings } from './FirstThings.tsx';
import { About, Scroll, Section } from './Frame.tsx';
import { GroupByGroup } from './GroupByGroup.tsx';
import { firstThings, headline } from './headline.ts';
import { NextSteps } from './NextSteps.tsx';
import { Plan } from './plan/Plan.tsx';
import { factsOf, isOfThirds, type Sheet } from './round-report.ts';
import { Tools } from './Tools.tsx';
import { Verdicts } from './Verdicts.tsx';
import { Weaknesses } from './Weaknesses.tsx';

/** A published result, from the sentence that matters most to the figures behind it. */
export function Findings({ sheet }: { readonly sheet: Sheet }) {
  const { organisation, round: _, history, ...props } = sheet;
  const { result, wording, t } = props;
  const { title, lead, isWeakness } = headline(result, wording, t);
  const weak = weaknesses(result.factors);
  return (
    <article class="findings">
      <header class="stack">
        <About organisation={organisation} facts={factsOf(sheet)} />
        <h1 class="ds-heading" tabIndex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
        <Verdicts {...props} />
      </header>
      {isWeakness ? (
        <FirstThings questions={firstThings(result.factors)} {...props} />
      ) : (
        <NextSteps {...props} />
      )}
      <Caveats sheet={sheet} isWeakness={isWeakness} />
      <Tools sheet={sheet} />
      <Section id="factors" heading={t.results.factors.heading}>
        <charts.factors {...props} />
      </Section>
      {weak.length > 0 && <Weaknesses weaknesses={weak} {...props} />}
      {weak.length > 0 && <Plan weaknesses={weak} sheet={sheet} />}
      <Section id="bands" heading={t.results.bands.heading}>
        <Scroll label={t.results.bands.scroll}>
          <charts.bands {...props} />
        </Scroll>
      </Section>
      {result.groups.length > 0 && <GroupByGroup round={sheet.round} {...props} />}
      {history.length > 1 && <RoundByRound sheet={sheet} />}
      <Certainty sheet={sheet} />
    </article>
  );
}

/** How far the headline can be relied on, and what the words of this round are. */
function Caveats({ sheet, isWeakness }: { readonly sheet: Sheet; readonly isWeakness: boolean }) {
  const { result, t } = sheet;
  return (
    <div class="caveats">
      <p>{certaintyText(sheet)}</p>
      {result.responses < ALL_WORDS_FROM && !isOfThirds(result) && (
        <p>
          {t.results.few} {isWeakness && t.results.fewYes}
        </p>
      )}
      {isOfThirds(result) && <p>{t.results.oldRule}</p>}
    </div>
  );
}

function RoundByRound({ sheet: { history, wording, t } }: { readonly sheet: Sheet }) {
  const { rounds } = t.results;
  return (
    <Section id="rounds" heading={rounds.heading}>
      <p>{rounds.intro}</p>
      <Scroll label={rounds.scroll}>
        <charts.rounds rounds={history} wording={wording} t={t} />
      </Scroll>
    </Section>
  );
}
