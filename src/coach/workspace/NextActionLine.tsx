import type { CoachText } from '../coach-text.ts';
import type { NextAction } from './next-action.ts';

/** The colour shows the urgency; the words say it, too. */
const COLORS: Readonly<Record<NextAction, string>> = {
  urge: 'danger',
  'closes-today': 'warning',
  'closes-tomorrow': 'warning',
  remind: 'warning',
  unreadable: 'danger',
  present: 'brand2',
  retry: 'warning',
  again: 'accent',
  start: 'accent',
  closing: 'neutral',
  wait: 'neutral',
  work: 'neutral',
};

/** The next action of the coach, in one line. */
export function NextActionLine({ next, t }: { readonly next: NextAction; readonly t: CoachText }) {
  return (
    <p class="next-step" data-color={COLORS[next]} data-next={next}>
      <span class="ds-sr-only">{t.portfolio.next.heading}: </span>
      {t.portfolio.next[next]}
    </p>
  );
}
