import type { FunctionComponent } from 'preact';
import type { InstrumentText, Published } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';

/** All that a picture may be made of: what is published, and the words for it (invariant I4). */
export interface ChartProps {
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: Pick<Text, 'common' | 'results'>;
}

/** A picture that is a table as well, so that it can be heard, copied and read in black and white. */
export type Chart = FunctionComponent<ChartProps>;
