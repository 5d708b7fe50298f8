import { useState } from 'preact/hooks';
import { plural } from '#i18n/format.ts';
import { csvFile } from '#ui/csv.ts';
import { saveFile } from '#ui/download.ts';
import { columnMeanings, evidenceFile } from './file-rows.ts';
import { EvidenceSection, type PartProps, TableHead } from './parts.tsx';

/** The file to take along, to be read before it is downloaded. */
export function File({ organisations, t }: PartProps) {
  const words = t.evidence.file;
  const [read, setRead] = useState(false);
  const file = evidenceFile(organisations, t.questions);
  const meanings = columnMeanings(file, t);
  const { head, rows } = file;
  return (
    <EvidenceSection id="file" heading={words.heading}>
      <p>{words.intro}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.matched}</p>
          <p>{words.kept}</p>
          <details open={read} onToggle={({ currentTarget }) => setRead(currentTarget.open)}>
            <summary>{plural(words.show, rows.length)}</summary>
            {read && <Lines head={head} rows={rows} caption={words.caption} />}
          </details>
        </>
      )}
      <details>
        <summary>{words.columns}</summary>
        <dl class="evidence-columns">
          {meanings.map(([column, meaning]) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      {rows.length > 0 && (
        <div class="dialog-actions">
          <button
            type="button"
            class="ds-button"
            onClick={() => saveFile(`${words.name}.csv`, csvFile([head, ...rows], t.common.lang), 'text/csv')}
          >
            {words.save}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              const text = meanings.map((pair) => pair.join(': ')).join('\n');
              saveFile(`${words.describedName}.txt`, `\uFEFF${text}\n`, 'text/plain');
            }}
          >
            {words.describe}
          </button>
        </div>
      )}
    </EvidenceSection>
  );
}

interface LinesProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly caption: string;
}

/** Rows may be alike, so their place is their name. */
function Lines({ head, rows, caption }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which keys must be able to do.
    <section class="evidence-lines" tabIndex={0} aria-label={caption}>
      <table class="ds-table">
        <TableHead columns={head} />
        <tbody>
          {rows.map((row, place) => (
            <tr key={`${place} ${row.join()}`}>
              {row.map((cell, index) => (
                <td key={head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
