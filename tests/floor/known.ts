import { createRequire } from 'node:module';
import type {
  BrowserName,
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { FLOOR } from '#host/build/browser-floor.ts';

/** Twenty megabytes: a test runner that looked at them as a module would take minutes. */
const bcd: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Browserslist's names at MDN. Chrome and Firefox are the same on phones, WebView too. */
const AT_MDN: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  ios_saf: 'safari_ios',
  safari: 'safari',
  samsung: 'samsunginternet_android',
};

/** Each of the oldest browsers, and its version. */
export type Floor = readonly (readonly [browser: BrowserName, version: string])[];

export const OURS: Floor = Array.from(FLOOR, ([name, version]) => [AT_MDN[name] as BrowserName, version]);

/** What may stand behind a colon, and whether every browser of a floor knows it: `has`, `focus-visible`. */
export function selectorsKnownTo(floor: Floor): ReadonlyMap<string, boolean> {
  return new Map(features(bcd.css.selectors ?? {}).map(([name, own]) => [name, isIn(own, floor)]));
}

/** Names that scripts may use, and whether every browser of a floor knows them: by MDN's compatibility data. */
export interface Known {
  /** `fetch`, `DecompressionStream` */
  readonly globals: ReadonlyMap<string, boolean>;
  /** `AbortSignal.timeout` */
  readonly statics: ReadonlyMap<string, boolean>;
  /** What `new` may stand before. */
  readonly constructors: ReadonlyMap<string, boolean>;
  /** What may stand behind a dot, whatever stands before it: known when anything knows it. */
  readonly members: ReadonlyMap<string, boolean>;
}

const SCOPES = ['Window', 'WorkerGlobalScope'];

/** What scripts may name in all browsers of a floor. */
export function knownTo(floor: Floor): Known {
  const globals = new Map<string, boolean>();
  const statics = new Map<string, boolean>();
  const constructors = new Map<string, boolean>();
  const members = new Map<string, boolean>();
  const note = (names: Map<string, boolean>, name: string, known: boolean) =>
    names.set(name, names.get(name) || known);
  const { Intl: intl, ...builtins } = bcd.javascript.builtins ?? {};
  const owners = [bcd.api, builtins, intl ?? {}].flatMap(features);
  for (const [owner, own] of owners) {
    const isKnown = isIn(own, floor);
    note(globals, owner, isKnown);
    for (const [name, member] of features(own)) {
      const known = isKnown && isIn(member, floor);
      const bare = name.replace(/_static$/, '');
      if (name === owner) constructors.set(owner, known);
      else if (!name.endsWith('_event')) note(members, bare, known);
      // Of the language's own objects it is not said what is static.
      if (name !== bare || owner in builtins) statics.set(`${owner}.${bare}`, known);
      if (SCOPES.includes(owner)) note(globals, bare, known);
    }
  }
  return { globals, statics, constructors, members };
}

/** Whether all browsers of a floor have a feature, without a flag, a prefix or another name. */
function isIn({ __compat }: Identifier, floor: Floor): boolean {
  return !__compat || floor.every(([browser, version]) => has(__compat, browser, version));
}

/** A feature's own features. */
function features(feature: Identifier): [name: string, feature: Identifier][] {
  return Object.entries(feature).filter(([name]) => name !== '__compat') as [string, Identifier][];
}

function has({ support }: CompatStatement, browser: BrowserName, version: string): boolean {
  const said = support[browser];
  if (!said) return true;
  const statements: SimpleSupportStatement[] = Array.isArray(said) ? said : [said];
  return statements.some(
    ({ version_added, version_removed, prefix, alternative_name, flags }) =>
      typeof version_added === 'string' &&
      version_added !== 'preview' &&
      !version_removed &&
      !prefix &&
      !alternative_name &&
      !flags &&
      rank(version_added) <= rank(version),
  );
}

/** Browsers have never had a thousand minor versions. @param version such as `15.4`, or `≤80` */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
}
