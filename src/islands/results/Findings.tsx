import { charts } from '../../charts/index.ts';
import { type InstrumentText, type Participation, type Published, weaknesses } from '../../core/index.ts';
import { Certainty } from './Certainty.tsx';
import { Factors } from './Factors.tsx';
import { FirstThings } from './FirstThings.tsx';
import { About, type AboutProps, Section } from './Frame.tsx';
import { firstThings, headline } from './headline.ts';
import type { Words } from './text.ts';
import { Weaknesses } from './Weaknesses.tsx';

interface Props {
  readonly about: AboutProps;
  readonly result: Published;
  readonly participation: Participation;
  readonly wording: InstrumentText;
  readonly t: Words;
}

/** A published result, from the sentence that matters most to the figures behind it. */
export function Findings({ about, participation, ...props }: Props) {
  const { result, wording, t } = props;
  const { title, lead } = headline(result.factors, wording, t);
  const weak = weaknesses(result.factors);
  return (
    <article class="findings">
      <header class="stack">
        <About {...about} />
        <h1 class="ds-heading" tabIndex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
      </header>
      <FirstThings questions={firstThings(result.factors)} {...props} />
      <Factors {...props} />
      {weak.length > 0 && <Weaknesses weaknesses={weak} {...props} />}
      <Section id="bands" heading={t.results.bands.heading}>
        <charts.bands {...props} />
      </Section>
      {result.groups.length > 0 && <GroupByGroup {...props} />}
      <Certainty participation={participation} {...props} />
    </article>
  );
}

function GroupByGroup(props: Pick<Props, 'result' | 'wording' | 't'>) {
  const { groups } = props.t.results;
  return (
    <Section id="groups" heading={groups.heading}>
      <p>{groups.intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={groups.scroll} tabIndex={0}>
        <charts.groups {...props} />
      </section>
    </Section>
  );
}
