import type { FunctionComponent } from 'preact';
import type { Answer, InstrumentText, Published, Verdict } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';

/** All that a chart may use: a published result and its texts (invariant I4). */
export interface ChartProps {
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: Pick<Text, 'common' | 'results'>;
  /** The coach's own answers by question, to stand beside the verdicts. Not made from responses. */
  readonly coachView?: Readonly<Record<string, Answer>> | null;
}

/** A chart on the page. Its content is also text, so that it works in a screen reader, copied, and without colour. */
export type Chart = FunctionComponent<ChartProps>;

/** One published round of several. */
export interface ChartRound {
  readonly round: number;
  readonly result: Published;
}

/** Verdicts with the factors across; every row is about one set of people. */
export interface Heatmap {
  readonly factors: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly HeatmapRow[];
}

export interface HeatmapRow {
  readonly name: string;
  /** How many answered, in words. */
  readonly size: string;
  /** One verdict for each factor. */
  readonly verdicts: readonly Verdict[];
}
