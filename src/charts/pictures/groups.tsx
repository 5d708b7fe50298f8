import { Matrix } from './matrix.tsx';
import type { Picture } from './picture.ts';

/** Factors down, blocks across: everybody first. */
export const GroupsPicture: Picture = (props) => {
  const { result, t } = props;
  const columns = [{ name: t.results.groups.everybody, ...result }, ...result.groups];
  return <Matrix heading={t.act.exports.pictures.groups} columns={columns} {...props} />;
};
