import { smallestBlock } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { charts } from './charts/index.ts';
import { Scroll, Section } from './Frame.tsx';
import { gapSentences } from './group-differences.ts';
import type { Sheet } from './round-report.ts';

/** The blocks side by side, after what differs between them in plain words. */
export function GroupByGroup({ round, ...props }: Pick<Sheet, 'result' | 'round' | 'wording' | 't'>) {
  const { results, resultActions } = props.t;
  const { groups } = results;
  const gaps = gapSentences(props);
  return (
    <Section id="groups" heading={groups.heading}>
      <div class="gaps stack">
        {gaps.length === 0 && <p>{resultActions.gaps.none}</p>}
        {gaps.length > 0 && (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {resultActions.gaps.heading}
            </h3>
            <ul class="steps">
              {gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>{fill(groups.intro, { least: smallestBlock(round.invitations?.spares) })}</p>
      <Scroll label={groups.scroll}>
        <charts.groups {...props} />
      </Scroll>
    </Section>
  );
}
