import { describe } from 'vitest';
import { ENGINE } from '../support/closing-line.ts';
import type { ENGINES } from '../support/engines/index.ts';
import { webKit } from '../support/tools.ts';
import { coachTests } from './coach.ts';
import { faultTests } from './faults.ts';
import { pageCacheTests } from './page-cache.ts';
import { resultsTests } from './results.ts';
import { surveyTests } from './survey.ts';
import { widthTests } from './widths.ts';
import { worldIn } from './world.ts';

/** The narrowest phone that WCAG 1.4.10 speaks of, a usual phone, a tablet, a laptop and a large screen. */
const WIDTHS = [320, 390, 768, 1280, 1920];
/** Where the others have been measured at all widths and found alike, and what takes the least time. */
const NARROW = [320, 768];

/** All that people do here, in one engine. A file for each engine, so that two run side by side. */
export function journeysIn(name: keyof typeof ENGINES): void {
  const absent = name === 'WebKit' ? webKit() : undefined;
  const why = typeof absent === 'string' ? absent : undefined;
  if (why) console.log(`${ENGINE}${name} ${why}`);
  describe.skipIf(why)(name, () => {
    const world = worldIn(name);
    // In Chromium each of these has files of its own, in tests/pages and tests/journey.
    if (name !== 'Chromium') {
      surveyTests(world);
      coachTests(world);
      resultsTests(world);
      pageCacheTests(world);
      faultTests(world);
    }
    widthTests(world, name === 'Chromium' ? WIDTHS : NARROW);
  });
}
