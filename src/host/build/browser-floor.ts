import browserslist from 'browserslist';

/** Engines by browserslist name. Samsung's browser and Edge are Chrome. */
const ENGINES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'ios',
  safari: 'safari',
};

/** The oldest supported versions by browserslist name, from `browserslist` in package.json. */
export const FLOOR: ReadonlyMap<string, string> = oldestOf(browserslist());

/** The same for bundlers, which translate newer syntax for them: `chrome99`, `ios15.4`. */
export const TARGETS: string[] = Array.from(FLOOR).flatMap(([name, version]) =>
  name in ENGINES ? [`${ENGINES[name]}${version}`] : [],
);

function oldestOf(browsers: readonly string[]): Map<string, string> {
  const oldest = new Map<string, string>();
  for (const browser of browsers) {
    const [name = '', versions = ''] = browser.split(' ');
    const [version = ''] = versions.split('-');
    const known = oldest.get(name);
    if (known === undefined || Number.parseFloat(version) < Number.parseFloat(known))
      oldest.set(name, version);
  }
  return oldest;
}
