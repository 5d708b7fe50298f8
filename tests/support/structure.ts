import type { Page } from 'playwright-core';

/**
 * A page without its words: elements, what says how they hang together, what is ticked, and whether there are words at
 * all.
 */
export function structureOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    /** What has words for a value, or addresses that name the language. Whether there is any counts, not which. */
    const WORDS =
      /^(aria-(label|description|valuetext|roledescription)|alt|title|placeholder|value|content|lang|hreflang|href|src|action|srcset|summary|data-.*|d|style)$/;
    const of = (node: Node): string => {
      if (node instanceof Text) return node.data.trim() && 'words';
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) => `${name}=${WORDS.test(name) ? value.trim() !== '' : value}`)
        .sort();
      if (node.matches(':checked')) attributes.push('ticked');
      const inside = [...node.childNodes].map(of).join('');
      return `<${[node.localName, ...attributes].join(' ')}>${inside}</>`;
    };
    return of(document.documentElement);
  });
}
