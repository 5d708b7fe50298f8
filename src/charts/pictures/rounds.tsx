import { fill } from '../../i18n/format.ts';
import { Matrix } from './matrix.tsx';
import type { Picture } from './picture.ts';

/** Factors down, rounds across: oldest first. */
export const RoundsPicture: Picture = (props) => {
  const { history, t } = props;
  const columns = history.map(({ round, result }) => ({ ...result, name: fill(t.results.round, { round }) }));
  return <Matrix heading={t.act.exports.pictures.rounds} columns={columns} {...props} />;
};
