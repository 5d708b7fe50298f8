import { Bands } from './bands.tsx';
import type { Chart } from './chart.ts';
import { Groups } from './groups.tsx';

/** Every chart. A new one is a file and a line here. */
export const charts = { bands: Bands, groups: Groups } satisfies Record<string, Chart>;

export type { Chart, ChartProps } from './chart.ts';
