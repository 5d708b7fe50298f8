import postcss, { AtRule, type Container, type Declaration, type Root, type Rule } from 'postcss';
import { type Required, requiredBy } from './selectors.ts';

/** Values of attributes that scripts write without quotes, or in another form. */
const UNQUOTED = /^(true|false|\d+)$/;

/**
 * Removes from a stylesheet what one page does not use. Designsystemet's theme has ten colours, five sizes and hundreds
 * of variables; a page needs few of them. Nothing looks different: a rule stays if it may match after a script ran.
 *
 * Each step saves 100 B or more of the compressed survey page, but for the repeated scheme: 30 B, and 400 B to parse.
 * PurgeCSS is no substitute: it removes `:is(.ds-button, …):focus-visible` and attributes that a script sets, and keeps
 * 300 B more.
 */
export function leanCss(css: string, html: string): string {
  const root = postcss.parse(css);
  const content = { html, scripts: '' };
  dropValuesOfOtherPages(root, content);
  dropDefaultPalette(root, html);
  dropRepeatedScheme(root, html);
  dropUnusedVariables(root, content);
  resolveVariablesSetOnce(root, html);
  dropEmpty(root);
  return root.toString();
}

/** What stylesheets are for. */
export interface Content {
  readonly html: string;
  /** All that is loaded, now or later. */
  readonly scripts: string;
}

/**
 * The same for stylesheets that several pages share, each page some of them. A variable stays one, because a page
 * may lack the sheet that sets it; and all colour schemes stay, for parts that print in the light one.
 *
 * @returns one for each
 */
export function leanSheets(sheets: readonly string[], content: Content): string[] {
  const root = postcss.parse(sheets.map((css) => `@sheet{${css}}`).join(''));
  const wrapped = root.nodes as AtRule[];
  dropClassesOfOtherPages(root, content);
  dropValuesOfOtherPages(root, content);
  dropUnusedVariables(root, content);
  return wrapped.map((sheet) => {
    dropEmpty(sheet);
    return postcss.root({ nodes: sheet.nodes ?? [] }).toString();
  });
}

/** Drops rules for a class that nothing has. */
function dropClassesOfOtherPages(root: Root, { html, scripts }: Content): void {
  keepSelectors(root, ({ classes }) =>
    classes.every((name) => html.includes(name) || scripts.includes(name)),
  );
}

/** Drops rules for a value of a data attribute that nothing has, such as `[data-color=success]`. */
function dropValuesOfOtherPages(root: Root, { html, scripts }: Content): void {
  const quoted = new Set(Array.from(scripts.matchAll(/(["'`])([\w-]+)\1/g), ([, , value]) => value));
  const mayHave = (name: string, value: string) =>
    html.includes(`${name}="${value}"`) || quoted.has(value) || UNQUOTED.test(value);
  keepSelectors(root, ({ attributes }) =>
    attributes.every(
      ({ name, value }) => value === undefined || !name.startsWith('data-') || mayHave(name, value),
    ),
  );
}

function keepSelectors(root: Root, mayMatch: (required: Required) => boolean): void {
  root.walkRules((rule) => {
    const wanted = rule.selectors.filter((selector) => mayMatch(requiredBy(selector)));
    if (wanted.length === 0) rule.remove();
    else rule.selectors = wanted;
  });
}

/** Drops the default colours when the root names its own, of a page without parts in another scheme. */
function dropDefaultPalette(root: Root, html: string): void {
  if (!/<html[^>]* data-color="/.test(html)) return;
  root.walkRules(':root,[data-color-scheme]', (rule) => {
    rule.walkDecls(/^--ds-color-/, (declaration) => {
      declaration.remove();
    });
  });
}

/** For a page with `data-color-scheme="auto"`: drops the rule that only repeats the light colours of `:root`. */
function dropRepeatedScheme(root: Root, html: string): void {
  if (!/<html[^>]* data-color-scheme="auto"/.test(html)) return;
  const always = new Set<string>();
  root.walkRules((rule) => {
    if (rule.selectors.includes(':root') && !conditionOf(rule)) always.add(String(rule.nodes));
    if (rule.selector !== '[data-color-scheme=auto]') return;
    const isRepeated = always.has(String(rule.nodes)) && conditionOf(rule)?.params.includes('light');
    if (isRepeated) rule.remove();
    else rule.selector = ':root';
  });
}

/** Drops variables that no property reads, directly or through other variables. */
function dropUnusedVariables(root: Root, { html, scripts }: Content): void {
  const definitions = definitionsIn(root);
  const used = new Set(mentionedIn(html + scripts));
  root.walkAtRules(({ params }) => {
    for (const name of mentionedIn(params)) used.add(name);
  });
  root.walkDecls(/^(?!--)/, ({ value }) => {
    for (const name of mentionedIn(value)) used.add(name);
  });
  // The loop also visits the names that it adds.
  for (const name of used) {
    for (const { value } of definitions.get(name) ?? [])
      for (const next of variablesIn(value)) used.add(next);
  }
  for (const [name, declarations] of definitions) {
    if (!used.has(name)) for (const declaration of declarations) declaration.remove();
  }
}

/** Replaces a variable by its value where that is set once and unconditionally. */
function resolveVariablesSetOnce(root: Root, html: string): void {
  const read = variablesIn(html);
  for (const [name, definition] of setOnce(root)) {
    if (read.includes(name)) continue;
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replaceAll(`var(${name})`, definition.value);
    });
    definition.remove();
  }
}

/** Variables that are set once and unconditionally. */
function setOnce(root: Root): [name: string, definition: Declaration][] {
  return Array.from(definitionsIn(root)).flatMap(([name, [definition, ...others]]) =>
    !definition || others.length > 0 || conditionOf(definition.parent as Rule) ? [] : [[name, definition]],
  );
}

/** The condition that a rule is in, such as a media query for the dark scheme. */
function conditionOf({ parent }: Rule | AtRule): AtRule | undefined {
  if (!(parent instanceof AtRule)) return undefined;
  return parent.name === 'layer' ? conditionOf(parent) : parent;
}

/** Drops rules, layers and conditions that nothing is left in. */
export function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (!('nodes' in node) || !node.nodes) continue;
    dropEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  }
}

function definitionsIn(root: Root): Map<string, Declaration[]> {
  const definitions = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    definitions.set(declaration.prop, [...(definitions.get(declaration.prop) ?? []), declaration]);
  });
  return definitions;
}

/** Names of the variables that a text reads. */
export function variablesIn(text: string): string[] {
  return Array.from(text.matchAll(/var\(\s*(--[^\s,)]+)/g), ([, name]) => name as string);
}

/** Names of the variables that a text mentions. Scripts and conditions read them in other ways too. */
function mentionedIn(text: string): string[] {
  return text.match(/--[^\s,;:()'"`{}]+/g) ?? [];
}
