import JSZip from 'jszip';

/** The text of every part of an Office file, by its name. */
export async function partsOf(file: ArrayBuffer | Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const parts = Object.values(files).map(async (part) => [part.name, await part.async('string')] as const);
  return new Map(await Promise.all(parts));
}

/** What PowerPoint would have to repair in a package (ECMA-376, part 2). */
export function faultsIn(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
  const kinds = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, kind = '']) => kind));
  const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
  const targets = names.filter((name) => name.endsWith('.rels')).flatMap((name) => targetsIn(name, parts));
  const reached = new Set(targets.map(({ target }) => target));
  return [
    ...declared.filter((name) => !parts.has(name)).map((name) => `declared and absent: ${name}`),
    ...declared
      .filter((name, place) => declared.indexOf(name) < place)
      .map((name) => `declared twice: ${name}`),
    ...names
      .filter((name) => !declared.includes(name) && !(name.endsWith('.rels') && kinds.has('rels')))
      .map((name) => `not declared: ${name}`),
    ...targets.filter(({ target }) => !parts.has(target)).map(({ from, target }) => `${from} -> ${target}`),
    ...names
      .filter((name) => !name.endsWith('.rels') && !reached.has(name))
      .map((name) => `nothing leads to: ${name}`),
    ...[...parts].flatMap(([name, xml]) => unknownIds(name, xml, parts)),
  ];
}

interface Target {
  readonly from: string;
  readonly id: string;
  readonly target: string;
}

/** Where the relationships of a part lead. */
function targetsIn(rels: string, parts: ReadonlyMap<string, string>): Target[] {
  const from = rels.replace('_rels/', '').replace(/\.rels$/, '');
  const folder = new URL(from, 'file:///');
  return [...(parts.get(rels) ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
    ([, id = '', target = '']) => ({ from, id, target: new URL(target, folder).pathname.slice(1) }),
  );
}

/** Relationships that a part names and does not have. */
function unknownIds(name: string, xml: string, parts: ReadonlyMap<string, string>): string[] {
  const rels = name.replace(/([^/]+)$/, '_rels/$1.rels');
  const known = new Set(targetsIn(rels, parts).map(({ id }) => id));
  return [...xml.matchAll(/r:(?:id|embed)="([^"]+)"/g)].flatMap(([, id = '']) =>
    known.has(id) ? [] : [`${name} names ${id}`],
  );
}
