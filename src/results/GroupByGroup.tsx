import { smallestBlock } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { GroupsChart } from './charts/groups/page.tsx';
import { groupDifferencesText } from './group-differences-text.ts';
import { Fold, ScrollArea } from './layout.tsx';
import type { RoundReport } from './round-report.ts';
import { groupsSay } from './section-says.ts';

/** The groups side by side, below sentences on where they differ. */
export function GroupByGroup({ report }: { readonly report: RoundReport }) {
  const { groups } = report.t.results;
  const differences = groupDifferencesText(report);
  return (
    <Fold id="groups" heading={groups.heading} says={groupsSay(report)}>
      {differences.length > 0 && (
        <ul class="bullets">
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
      <ScrollArea label={groups.scroll}>
        <GroupsChart {...report} />
      </ScrollArea>
      <p class="muted">{fill(groups.intro, { least: smallestBlock(report.round.invitations?.spares) })}</p>
    </Fold>
  );
}
