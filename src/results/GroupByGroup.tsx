import { smallestBlock } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { GroupsChart } from './charts/groups/page.tsx';
import { groupDifferencesText } from './group-differences-text.ts';
import { ScrollArea, Section } from './layout.tsx';
import type { RoundReport } from './round-report.ts';

/** The groups side by side, below sentences on where they differ. */
export function GroupByGroup({ round, ...props }: Pick<RoundReport, 'result' | 'round' | 'wording' | 't'>) {
  const { results, resultActions } = props.t;
  const { groups } = results;
  const differences = groupDifferencesText(props);
  return (
    <Section id="groups" heading={groups.heading}>
      <div class="differences stack">
        {differences.length === 0 && <p>{resultActions.gaps.none}</p>}
        {differences.length > 0 && (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {resultActions.gaps.heading}
            </h3>
            <ul class="bullets">
              {differences.map((difference) => (
                <li key={difference}>{difference}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>{fill(groups.intro, { least: smallestBlock(round.invitations?.spares) })}</p>
      <ScrollArea label={groups.scroll}>
        <GroupsChart {...props} />
      </ScrollArea>
    </Section>
  );
}
