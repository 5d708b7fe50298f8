import { Matrix } from '../picture/matrix.tsx';
import type { Picture } from '../picture/picture.ts';

/** Blocks down, factors across: everybody first. */
export const GroupsPicture: Picture = (props) => {
  const { result, t } = props;
  const rows = [{ name: t.results.groups.everybody, ...result }, ...result.groups];
  return <Matrix heading={t.resultActions.exports.pictures.groups} rows={rows} {...props} />;
};
