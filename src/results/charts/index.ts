import { Bands } from './bands/page.tsx';
import { Factors } from './factors/page.tsx';
import { Groups } from './groups/page.tsx';
import { Rounds } from './rounds/page.tsx';

/** Every chart of the page; each that can be downloaded has a twin in pictures/. */
export const charts = { factors: Factors, bands: Bands, groups: Groups, rounds: Rounds };
