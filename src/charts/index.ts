import { Bands } from './bands.tsx';
import { Factors } from './factors.tsx';
import { Groups } from './groups.tsx';
import { Rounds } from './rounds.tsx';

/** Every chart. A new one is a file and a line here. */
export const charts = { factors: Factors, bands: Bands, groups: Groups, rounds: Rounds };

export type { Chart, ChartProps } from './chart.ts';
export type { ChartRound, RoundsProps } from './rounds.tsx';
