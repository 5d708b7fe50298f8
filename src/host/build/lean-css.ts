import postcss, { AtRule, type Container, type Declaration, type Root, type Rule } from 'postcss';

/**
 * A stylesheet without what one page has no use for: Designsystemet's theme knows ten colours, five sizes and
 * hundreds of variables, of which a page needs few. Looks are kept; whatever may match is left alone.
 */
export function leanCss(css: string, html: string): string {
  const root = postcss.parse(css);
  dropRulesOfOtherPages(root, html);
  dropDefaultPalette(root, html);
  dropLightOnRequest(root, html);
  dropUnusedVariables(root, html);
  resolveVariablesSetOnce(root, html);
  dropMiddlemen(root, html);
  mergeTwins(root, html);
  calculate(root);
  dropEmpty(root);
  return root.toString();
}

/** Rules that ask for an attribute value the page has nowhere, such as `[data-color=success]`. */
function dropRulesOfOtherPages(root: Root, html: string): void {
  root.walkRules((rule) => {
    const wanted = rule.selectors.filter((selector) =>
      Array.from(selector.matchAll(/\[(data-[\w-]+)="?([\w-]+)"?\]/g)).every(([, name, value]) =>
        html.includes(`${name}="${value}"`),
      ),
    );
    if (wanted.length === 0) rule.remove();
    else rule.selectors = wanted;
  });
}

/** The colours that the root has unless it names its own. */
function dropDefaultPalette(root: Root, html: string): void {
  if (!/<html[^>]* data-color="/.test(html)) return;
  root.walkRules(':root,[data-color-scheme]', (rule) => {
    rule.walkDecls(/^--ds-color-/, (declaration) => {
      declaration.remove();
    });
  });
}

/** Light is what a page wears anyway, unless it goes dark: asked for once more it says nothing new. */
function dropLightOnRequest(root: Root, html: string): void {
  if (!/<html[^>]* data-color-scheme="auto"/.test(html)) return;
  root.walkAtRules('media', (rule) => {
    if (/^\(prefers-color-scheme: ?light\)$/.test(rule.params)) rule.remove();
  });
}

/** Variables that no property reads, not even by way of other variables. */
function dropUnusedVariables(root: Root, html: string): void {
  const definitions = definitionsIn(root);
  const used = new Set(variablesIn(html));
  root.walkDecls(/^(?!--)/, ({ value }) => {
    for (const name of variablesIn(value)) used.add(name);
  });
  // A set that grows while it is walked: what is found on the way is walked too.
  for (const name of used) {
    for (const { value } of definitions.get(name) ?? [])
      for (const next of variablesIn(value)) used.add(next);
  }
  for (const [name, declarations] of definitions) {
    if (!used.has(name)) for (const declaration of declarations) declaration.remove();
  }
}

/** A variable set in one place, for all screens alike, is only another word for its value. */
function resolveVariablesSetOnce(root: Root, html: string): void {
  const read = variablesIn(html);
  for (const [name, definition] of setOnce(root)) {
    if (!read.includes(name)) replaceVariable(root, name, definition.value, [definition]);
  }
}

/** A variable that the markup reads and that only ever passes on another: the other takes its name and its place. */
function dropMiddlemen(root: Root, html: string): void {
  const read = variablesIn(html);
  for (const [name, definition] of setOnce(root)) {
    const [, source] = /^var\((--[\w-]+)\)$/.exec(definition.value) ?? [];
    if (!source || !read.includes(name) || read.includes(source)) continue;
    definition.remove();
    for (const renamed of definitionsIn(root).get(source) ?? []) renamed.prop = name;
    replaceVariable(root, source, `var(${name})`, []);
  }
}

/** Variables that have the same value as each other, wherever they are set, are one. */
function mergeTwins(root: Root, html: string): void {
  const read = variablesIn(html);
  const first = new Map<string, string>();
  for (const [name, definitions] of definitionsIn(root)) {
    const alike = definitions.map((definition) => `${placeOf(definition)} ${definition.value}`).join();
    const twin = first.get(alike);
    if (twin === undefined || read.includes(name)) first.set(alike, name);
    else replaceVariable(root, name, `var(${twin})`, definitions);
  }
}

/** What is the smaller of two lengths can be said at once, where both are known. */
function calculate(root: Root): void {
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /min\(([\d.]+)rem(?:\*([\d.]+))?,([\d.]+)rem(?:\*([\d.]+))?\)/g,
      (_, a, times = 1, b, more = 1) => `${Math.min(a * times, b * more)}rem`.replace(/^0/, ''),
    );
  });
}

/** The rule and all that is around it, down from the top. */
function placeOf({ parent: rule }: Declaration): string {
  const { selector } = rule as Rule;
  const around = [];
  for (let each = rule?.parent; each instanceof AtRule; each = each.parent) around.unshift(each.params);
  return [...around, selector].join(' ');
}

function replaceVariable(root: Root, name: string, by: string, definitions: readonly Declaration[]): void {
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replaceAll(`var(${name})`, by);
  });
  for (const definition of definitions) definition.remove();
}

/** Variables set in one place, for all screens alike. */
function setOnce(root: Root): [name: string, definition: Declaration][] {
  return Array.from(definitionsIn(root)).flatMap(([name, [definition, ...others]]) =>
    !definition || others.length > 0 || isConditional(definition) ? [] : [[name, definition]],
  );
}

/** Whether a declaration holds in some circumstances only, such as in the dark. */
function isConditional({ parent: rule }: Declaration): boolean {
  const around = rule?.parent as Container | undefined;
  return around instanceof AtRule && around.name !== 'layer';
}

function dropEmpty(container: Container): void {
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

function variablesIn(text: string): string[] {
  return Array.from(text.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name as string);
}
