import postcss from 'postcss';

/**
 * Selectors in a stylesheet that not every browser knows and that take others down with them: a browser drops the
 * whole rule when it does not know one of the selectors in it.
 *
 * @param known what may stand behind a colon, and whether all know it
 */
export function harmfulIn(css: string, known: ReadonlyMap<string, boolean>): string[] {
  const found = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    const strange = rule.selectors.filter((selector) => isStrange(selector, known));
    if (strange.length > 0 && strange.length < rule.selectors.length)
      for (const selector of strange) found.add(selector);
  });
  return Array.from(found);
}

function isStrange(selector: string, known: ReadonlyMap<string, boolean>): boolean {
  return Array.from(selector.matchAll(/:([\w-]+)/g)).some(([, name = '']) => known.get(name) === false);
}
