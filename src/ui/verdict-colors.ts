import type { Verdict } from '#core/index.ts';

/**
 * The colours of verdicts on pages, as names of Designsystemet. Colour is never the only sign: shape and word differ
 * too. Pictures and slides have no style sheet and use VERDICT_HEX in results/charts/picture/picture.ts.
 */
export const VERDICT_COLORS = {
  no: 'danger',
  unseen: 'info',
  overQuarter: 'warning',
  mixed: 'warning',
  underHalf: 'neutral',
  yes: 'success',
} as const satisfies Readonly<Record<Verdict, string>>;
