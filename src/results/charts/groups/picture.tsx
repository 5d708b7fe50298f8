import { Matrix } from '../picture/matrix.tsx';
import type { Picture } from '../picture/picture.ts';
import { groupHeatmap } from './geometry.ts';

export const GroupsPicture: Picture = (props) => (
  <Matrix heading={props.t.resultActions.exports.pictures.groups} heatmap={groupHeatmap(props)} {...props} />
);
