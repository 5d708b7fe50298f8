import type { Verdict } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';
import { VERDICT_COLORS } from './verdict-colors.ts';

interface Props {
  readonly verdict: Verdict;
  readonly t: Pick<Text, 'common'>;
  readonly large?: boolean;
}

/** A verdict as a shape and a word. */
export function VerdictMark({ verdict, t, large }: Props) {
  return (
    <span class={large ? 'verdict verdict-large' : 'verdict'} data-color={VERDICT_COLORS[verdict]}>
      <VerdictShape verdict={verdict} />
      {t.common.verdicts[verdict]}
    </span>
  );
}

/** A name after the shape of its verdict, for long lists. Screen readers get the word. */
export function MarkedName({ name, verdict, t }: Omit<Props, 'large'> & { readonly name: string }) {
  return (
    <span class="marked" data-color={VERDICT_COLORS[verdict]}>
      <VerdictShape verdict={verdict} />
      <span>
        {name}
        <span class="ds-sr-only">: {t.common.verdicts[verdict]}</span>
      </span>
    </span>
  );
}

/** The shape alone, for use beside the word. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="verdict-shape" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none">
      <VerdictSign verdict={verdict} />
    </svg>
  );
}

/** The elements of the shape in a 24 by 24 square, for use within another svg. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return SHAPES[verdict];
}

/** Both outlines and signs differ, to be told apart when small, blurred or printed. */
const SHAPES = {
  yes: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path class="verdict-sign" d="m6.8 12.6 3.6 3.5 6.8-7.4" stroke="#fff" stroke-width="2.6" />
    </>
  ),
  mixed: (
    <>
      <circle cx="12" cy="12" r="9.8" stroke="currentColor" stroke-width="2.4" />
      <path d="M12 2.2a9.8 9.8 0 0 0 0 19.6z" fill="currentColor" />
    </>
  ),
  no: (
    <>
      <path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" fill="currentColor" />
      <path class="verdict-sign" d="m8 8 8 8m0-8-8 8" stroke="#fff" stroke-width="2.6" />
    </>
  ),
  overQuarter: (
    <>
      <path
        d="M7.8 2.2h8.4l5.6 5.6v8.4l-5.6 5.6H7.8L2.2 16.2V7.8z"
        stroke="currentColor"
        stroke-width="2.4"
      />
      <path d="M12 2.2h4.2l5.6 5.6v8.4l-5.6 5.6H12z" fill="currentColor" />
    </>
  ),
  // A "less than" sign, not a tick: nearly half may have said no.
  underHalf: (
    <>
      <circle cx="12" cy="12" r="9.8" stroke="currentColor" stroke-width="2.4" />
      <path d="m15.2 7.4-6.8 4.6 6.8 4.6" stroke="currentColor" stroke-width="2.2" />
    </>
  ),
  unseen: (
    <>
      <circle cx="12" cy="12" r="9.8" stroke="currentColor" stroke-width="2.4" stroke-dasharray="4.1 2.05" />
      <path d="M9.4 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2.1" stroke="currentColor" stroke-width="2.1" />
      <circle cx="12" cy="17.1" r="1.4" fill="currentColor" />
    </>
  ),
};
