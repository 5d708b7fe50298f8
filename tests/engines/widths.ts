import { expect, test } from 'vitest';
import { pathIn } from '#i18n/index.ts';
import { openSurvey } from '../support/client.ts';
import type { Tab } from '../support/engines/tab.ts';
import { openInvitedByLink } from '../support/invited.ts';
import type { World } from './world.ts';

interface Surveys {
  readonly grouped: Awaited<ReturnType<typeof openSurvey>>;
  readonly invited: Awaited<ReturnType<typeof openInvitedByLink>>;
  readonly result: string;
}

/** Every page, none after one whose address differs in its fragment alone, and what shows that it is whole. */
const PAGES: readonly [path: (surveys: Surveys) => string, sign: string][] = [
  [() => '/', '.landing h1'],
  [() => '/privacy', '.site-main h1'],
  [() => pathIn('nb', '/method'), '.method table'],
  [() => pathIn('nb', '/representatives'), '.agreement-print'],
  [() => pathIn('nb', '/present-a-no'), '.say-no table'],
  [() => pathIn('nb', '/data-protection'), '.impact table'],
  [() => pathIn('nb', '/accessibility'), '.site-main h1'],
  [() => '/api-docs', '.api h1'],
  [() => '/nowhere', '.missing'],
  [() => '/example', '.part'],
  [() => '/new', '#closing-date'],
  [() => '/coach', '.locked'],
  [({ grouped }) => `/s/${grouped.survey.id}`, 'form[novalidate]'],
  [({ invited }) => `/s/${invited.survey.id}${invited.fragment(0)}`, '.invited h2'],
  [({ grouped }) => `/s/${grouped.survey.id}/thanks`, '.thanks'],
  [() => '/r', '#link'],
  [({ invited }) => `/poster#${invited.survey.id}.${invited.fingerprint}`, '.sheet'],
  [({ result }) => result, '.part'],
  [({ invited }) => `/coach#${invited.key}`, '.organisation'],
  [() => '/evidence', '.evidence'],
  [() => '/recovery', '.site-main h1'],
  [({ invited }) => `/cards#${invited.survey.id}`, '.card .qr svg'],
  [({ invited }) => `/together#${invited.survey.id}`, '.projector-words'],
];

/** What is wider than the window or beside it: where, and by how many pixels. What scrolls or is cut off by itself is not. */
function overflows(): string[] {
  const { clientWidth } = document.documentElement;
  const isCut = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
  const nameOf = ({ tagName, id, classList }: Element) =>
    [tagName.toLowerCase(), ...(id ? [`#${id}`] : []), ...[...classList].map((name) => `.${name}`)].join('');
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const over = Math.round(Math.max(right - clientWidth, -left));
    // What is only read aloud is one pixel wide, wherever it is.
    if (over < 1 || width <= 1 || isCut(element.parentElement)) return [];
    return [`${nameOf(element.parentElement as Element)} > ${nameOf(element)}: ${over} px`];
  });
}

/** Each overflow of the page that is shown. */
async function overflowsOf(tab: Tab, page: string, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await tab.resize({ width, height: 480 });
    await tab.until((wanted) => innerWidth === wanted, width);
    const here = await tab.evaluate(overflows);
    found.push(...here.map((overflow) => `${page} at ${width} px: ${overflow}`));
  }
  return found;
}

/** Nothing has to be scrolled sideways to. @param widths where each page is measured */
export function widthTests(world: World, widths: readonly number[]): void {
  test('no page is wider than its window, from the narrowest phone to the largest screen', async () => {
    const { fetch } = world.site;
    const grouped = await openSurvey(fetch, { groups: ['Ledelse', 'Medarbeidere'] });
    const surveys = { grouped, invited: await openInvitedByLink(fetch), result: world.result };
    await using tab = await world.open();
    const found: string[] = [];
    for (const [path, sign] of PAGES) {
      await tab.goto(path(surveys));
      await tab.until((wanted) => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        return document.querySelector(wanted)?.checkVisibility();
      }, sign);
      found.push(...(await overflowsOf(tab, path(surveys), widths)));
    }
    expect(found).toEqual([]);
  });

  test('control: what is wider is found, and by how much', async () => {
    await using tab = await world.open();
    await tab.goto('/nowhere');
    await tab.evaluate(() => {
      const wide = document.createElement('p');
      wide.id = 'wide';
      wide.style.cssText = 'width: 700px; margin: 0; position: absolute; left: 0';
      document.querySelector('main')?.append(wide);
    });
    const found = await overflowsOf(tab, 'missing', [320, 390]);
    expect(
      found.filter((each) => each.includes('#wide')).map((each) => each.replace(/: .*#/, ': #')),
    ).toEqual(['missing at 320 px: #wide: 380 px', 'missing at 390 px: #wide: 310 px']);
  });
}
