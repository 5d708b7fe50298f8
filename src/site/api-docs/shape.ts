/** The keywords of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly unknown[] | undefined;
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly format?: string | undefined;
}

/** A schema in the syntax of TypeScript, with limits as comments. @param indent the indentation of its first line */
export function shapeOf(schema: Schema, indent = ''): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.anyOf) return schema.anyOf.map((one) => shapeOf(one as Schema, indent)).join(' | ');
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.properties) return shapeOfObject(schema, indent);
  if (schema.items) return listOf(shapeOf(schema.items as Schema, indent));
  return schema.format ?? String(schema.type ?? 'any');
}

function shapeOfObject({ properties = {}, required = [] }: Schema, indent: string): string {
  const within = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const shape = shapeOf(schema as Schema, within);
    const limits = limitsOf(schema as Schema);
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `${within}${key}${required.includes(name) ? '' : '?'}: ${shape}${limits && `  // ${limits}`}`;
  });
  return lines.length > 0 ? `{\n${lines.join('\n')}\n${indent}}` : '{}';
}

function listOf(shape: string): string {
  return /[ |]/.test(shape) && !shape.startsWith('{') ? `(${shape})[]` : `${shape}[]`;
}

/** Minimum and maximum: of a number, of a text's length, of a list's length and of its entries. */
function limitsOf(schema: Schema): string {
  const { minimum, minLength, maximum, maxLength, maxItems, items, anyOf = [] } = schema;
  const inner = [items, ...anyOf].filter((one) => one !== undefined).map((one) => limitsOf(one as Schema));
  const from = minimum ?? minLength;
  const to = maximum ?? maxLength ?? maxItems;
  const own = to === undefined ? '' : `${from ?? 0} … ${to}`;
  return [own, ...inner].filter(Boolean).join(', ');
}
