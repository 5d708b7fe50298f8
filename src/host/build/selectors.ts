import parser from 'postcss-selector-parser';

/** What elements must have for a selector to match, the element itself or those around it. */
export interface Required {
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** The value is there where the selector asks for exactly that one. */
  readonly attributes: readonly { readonly name: string; readonly value?: string }[];
}

/** Pseudo-classes whose argument has to match. Of several arguments, one is enough, so none is required. */
const MATCHING = [':is', ':where', ':has'];

/** What one selector, without alternatives beside it, requires; nothing of what it forbids, as in `:not(…)`, or merely allows, as in `:is(a, b)`. */
export function requiredBy(selector: string): Required {
  const required = {
    classes: [] as string[],
    ids: [] as string[],
    attributes: [] as Required['attributes'][number][],
  };
  const collect = (nodes: readonly parser.Node[]) => {
    for (const node of nodes) {
      if (node.type === 'class') required.classes.push(node.value);
      if (node.type === 'id') required.ids.push(node.value);
      if (node.type === 'attribute') required.attributes.push(attributeOf(node));
      if (node.type === 'selector') collect(node.nodes);
      if (node.type === 'pseudo' && MATCHING.includes(node.value) && node.nodes.length === 1)
        collect(node.nodes);
    }
  };
  collect(parser().astSync(selector).nodes);
  return required;
}

function attributeOf({ attribute, operator, value }: parser.Attribute): Required['attributes'][number] {
  return operator === '=' && value !== undefined ? { name: attribute, value } : { name: attribute };
}
