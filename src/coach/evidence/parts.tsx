import type { ComponentChildren } from 'preact';
import type { EvidenceOrganisation } from '#core/index.ts';
import type { EvidenceText } from './evidence-text.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly organisations: readonly EvidenceOrganisation[];
  readonly locale: string;
  readonly t: EvidenceText;
}

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function EvidenceSection({ id, heading, children }: SectionProps) {
  return (
    <section class="evidence-part stack" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

interface ExampleProps {
  /** What will be here. */
  readonly text: string;
  readonly t: EvidenceText;
  readonly children: ComponentChildren;
}

/** What a part will look like while there is nothing to count. */
export function Example({ text, t, children }: ExampleProps) {
  return (
    <>
      <p>{text}</p>
      <div class="evidence-example">
        <p class="evidence-example-mark">{t.evidence.example}</p>
        {children}
      </div>
    </>
  );
}

export function TableHead({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A row of counts, named by its first cell. */
export interface CountRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly cells: readonly (string | number)[];
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each under a name of its own, if it has one. */
  readonly groups: readonly { readonly name?: string; readonly rows: readonly CountRow[] }[];
}

/** A table of counts. On a phone, where columns are more than two, each cell says what it counts. */
export function CountTable({ caption, head, groups }: TableProps) {
  return (
    <table class="ds-table evidence-table" data-wide={head.length > 2 || undefined}>
      <caption>{caption}</caption>
      <TableHead columns={head} />
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          {name && (
            <tr>
              <th scope="rowgroup" colSpan={head.length}>
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, place) => (
                <td key={head[place + 1]} data-of={head[place + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
