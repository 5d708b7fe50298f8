import { factorOf } from '#core/index.ts';
import { responsesText } from '#results/round-report.ts';
import type { ChartProps, Heatmap } from '../chart.ts';

/** Everybody in the first row, then every group. There are few factors and may be many groups, so groups go down. */
export function groupHeatmap({ result, wording, t }: ChartProps): Heatmap {
  const factors = result.factors.map(({ id }) => ({ id, name: wording.factors[id]?.name ?? id }));
  const everybody = { name: t.results.groups.everybody, ...result };
  return {
    factors,
    rows: [everybody, ...result.groups].map((group) => ({
      name: group.name,
      size: responsesText(group.responses, t),
      verdicts: factors.map(({ id }) => factorOf(group, id).verdict),
    })),
  };
}
