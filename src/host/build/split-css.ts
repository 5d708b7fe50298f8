import postcss, { type ChildNode, type Rule } from 'postcss';
import { dropEmpty, variablesIn } from './lean-css.ts';
import { requiredBy } from './selectors.ts';

/**
 * Splits a stylesheet into what the beginning of a page may need and the rest, which can arrive after that beginning. A
 * browser shows nothing before it has read the css in the head: on a slow phone, the half that only a later step or an
 * error uses delays the first question by 10 ms (`npm run bench first-answer`).
 *
 * A variable is set in the part that reads it. Both parts keep the layers and conditions around their rules, so layers
 * decide between them as before.
 *
 * @param html the page up to where the rest of the css stands
 * @throws if rules are nested, which the stylesheets of the build are not: Vite flattens them for older browsers
 */
export function splitCss(css: string, html: string): { first: string; rest: string } {
  const words = new Set(html.match(/[\w-]+/g));
  const isNeeded = (rule: Rule) =>
    rule.selectors.some((selector) => namesIn(selector).every((it) => words.has(it)));
  const [first, rest] = [postcss.parse(css), postcss.parse(css)];
  first.walkRules((rule) => {
    if (rule.parent?.type === 'rule') throw new Error('nested rules cannot be split');
    if (!isNeeded(rule)) rule.remove();
  });
  const read = new Set(variablesIn(first.toString()));
  const isReadLater = (node: ChildNode) => node.type === 'decl' && node.variable && !read.has(node.prop);
  first.walkDecls((declaration) => {
    if (isReadLater(declaration)) declaration.remove();
  });
  rest.walkRules((rule) => {
    if (isNeeded(rule)) for (const node of [...rule.nodes]) if (!isReadLater(node)) node.remove();
  });
  // The order of layers has been said by then.
  rest.walkAtRules('layer', (layer) => {
    if (!layer.nodes) layer.remove();
  });
  for (const root of [first, rest]) dropEmpty(root);
  return { first: first.toString(), rest: rest.toString() };
}

/** Classes, ids and attributes that an element must have to match. */
function namesIn(selector: string): string[] {
  const { classes, ids, attributes } = requiredBy(selector);
  return [...classes, ...ids, ...attributes.map(({ name }) => name)];
}
