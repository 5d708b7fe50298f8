import { Matrix } from '../picture/matrix.tsx';
import type { Picture } from '../picture/picture.ts';
import { roundHeatmap } from './geometry.ts';

export const RoundsPicture: Picture = (props) => (
  <Matrix
    heading={props.t.act.exports.pictures.rounds}
    heatmap={roundHeatmap({ rounds: props.history, ...props })}
    {...props}
  />
);
