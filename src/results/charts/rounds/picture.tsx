import type { Heatmap } from '../chart.ts';
import { Matrix } from '../picture/matrix.tsx';
import type { Picture } from '../picture/picture.ts';
import { type RoundsProps, roundTable } from './geometry.ts';

export const RoundsPicture: Picture = (props) => (
  <Matrix
    heading={props.t.resultActions.exports.pictures.rounds}
    heatmap={roundHeatmap({ rounds: props.history, ...props })}
    {...props}
  />
);

/** The verdicts on the factors, turned: rounds down, factors across. */
export function roundHeatmap(props: RoundsProps): Heatmap {
  const { rounds, factors } = roundTable(props);
  return {
    factors,
    rows: rounds.map(({ name, size }, place) => ({
      name,
      size,
      verdicts: factors.map(({ cells }) => (cells[place] as (typeof cells)[number]).verdict),
    })),
  };
}
