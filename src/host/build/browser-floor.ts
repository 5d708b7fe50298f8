import browserslist from 'browserslist';

/** Samsung's browser and Edge are Chrome with names of their own. */
const ENGINES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'ios',
  safari: 'safari',
};

/** The oldest versions that every page is made for, by their names at browserslist: package.json says which. */
export const FLOOR: ReadonlyMap<string, string> = oldestOf(browserslist());

/** What bundlers are to translate newer syntax for, as esbuild and Vite name it: `chrome99`, `ios15.4`. */
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
