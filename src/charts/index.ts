import { Bands } from './bands.tsx';
import { Factors } from './factors.tsx';
import { Groups } from './groups.tsx';
import { Rounds } from './rounds.tsx';

/** Every chart of the page; each that can be downloaded has a twin in pictures/. */
export const charts = { factors: Factors, bands: Bands, groups: Groups, rounds: Rounds };
