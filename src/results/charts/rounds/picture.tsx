import { fill } from '#i18n/format.ts';
import { Matrix } from '../picture/matrix.tsx';
import type { Picture } from '../picture/picture.ts';

/** Rounds down, factors across: oldest first. */
export const RoundsPicture: Picture = (props) => {
  const { history, t } = props;
  const rows = history.map(({ round, result }) => ({ ...result, name: fill(t.results.round, { round }) }));
  return <Matrix heading={t.resultActions.exports.pictures.rounds} rows={rows} {...props} />;
};
