import { expect, test } from 'vitest';
import { isInApp } from '#ui/InAppNotice.tsx';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko)';
const WEB_VIEW = ANDROID.replace('SM-S918B', 'SM-S918B; wv');

test.each([
  ['Facebook on iPhone', `${IPHONE} Mobile/15E148 Safari/604.1 [FBAN/FBIOS;FBAV/465.0.0.39.105]`],
  ['Facebook on Android', `${WEB_VIEW} Version/4.0 Chrome/125.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A]`],
  ['Instagram on iPhone', `${IPHONE} Mobile/15E148 Instagram 333.0.0.30.109`],
  ['LinkedIn on iPhone', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.29`],
  ['Teams on Android', `${WEB_VIEW} Version/4.0 Chrome/125.0.0.0 Mobile Safari/537.36 TeamsMobile-Android`],
  ['Teams on iPhone', `${IPHONE} Mobile/15E148 TeamsMobile-iOS`],
  ['Outlook on iPhone', `${IPHONE} Mobile/15E148 Safari/604.1 Outlook-iOS/2.0`],
  ["any other app's own view on iPhone", `${IPHONE} Mobile/15E148`],
])('a page in %s is inside another app', (_, agent) => {
  expect(isInApp(agent)).toBe(true);
});

test.each([
  ['Safari on iPhone', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
  ['Chrome on iPhone', `${IPHONE} CriOS/125.0.6422.80 Mobile/15E148 Safari/604.1`],
  ['Chrome on Android', `${ANDROID} Chrome/125.0.0.0 Mobile Safari/537.36`],
  ['Samsung', `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  [
    'Edge',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 Edg/125.0',
  ],
  [
    'WebKitGTK',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  ],
])('a page in %s is in a browser', (_, agent) => {
  expect(isInApp(agent)).toBe(false);
});
