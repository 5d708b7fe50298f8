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

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table of counts. The first column names the rows. */
export function CountTable({ caption, head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways, which keys must be able to do.
    <section class="evidence-table" tabIndex={0} aria-label={caption}>
      <table class="ds-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={head[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
