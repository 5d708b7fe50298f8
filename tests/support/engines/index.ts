import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** Every engine that the pages are tried in, and how it is started. */
export const ENGINES = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };
