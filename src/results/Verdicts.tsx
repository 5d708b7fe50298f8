import { VERDICT_COLORS, VerdictShape } from '#ui/VerdictMark.tsx';
import type { Sheet } from './round-report.ts';

/** The verdict on every factor in the room of a few lines: what is seen on a phone before anybody scrolls. */
export function Verdicts({ result, wording, t }: Pick<Sheet, 'result' | 'wording' | 't'>) {
  return (
    <ul class="verdicts">
      {result.factors.map(({ id, verdict }) => (
        <li key={id} data-color={VERDICT_COLORS[verdict]}>
          <VerdictShape verdict={verdict} />
          <span>
            <strong>{t.common.verdicts[verdict]}</strong> {wording.factors[id]?.name}
          </span>
        </li>
      ))}
    </ul>
  );
}
