import { useRef, useState } from 'preact/hooks';
import { type ExportKind, exportSheet, exportsOf } from './exports/index.ts';
import { Presenter } from './presenter/Presenter.tsx';
import type { Sheet } from './sheet.ts';

/** What can be done with a result: show it, print it, take it along. */
export function Tools({ sheet }: { readonly sheet: Sheet }) {
  const { tools } = sheet.t.act;
  const [presenting, setPresenting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function end() {
    setPresenting(false);
    opener.current?.focus();
  }
  return (
    <section class="tools" aria-label={tools.label}>
      <button type="button" class="ds-button" ref={opener} onClick={() => setPresenting(true)}>
        {tools.present}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => print()}>
        {tools.print}
      </button>
      <Downloads sheet={sheet} />
      {presenting && <Presenter sheet={sheet} onEnd={end} />}
    </section>
  );
}

type State = 'idle' | 'making' | 'made' | 'failed';

function Downloads({ sheet }: { readonly sheet: Sheet }) {
  const { tools, exports } = sheet.t.act;
  const [state, setState] = useState<State>('idle');
  async function take(kind: ExportKind) {
    if (state === 'making') return;
    setState('making');
    await exportSheet(kind, sheet, state === 'failed').then(
      () => setState('made'),
      () => setState('failed'),
    );
  }
  return (
    <details class="downloads">
      <summary class="ds-button" data-variant="secondary">
        {tools.download}
      </summary>
      <div class="downloads-list">
        <ul>
          {exportsOf(sheet).map((kind) => (
            <li key={kind}>
              <button type="button" class="download" data-export={kind} onClick={() => take(kind)}>
                <strong>{exports.files[kind].name}</strong>
                <span>{exports.files[kind].hint}</span>
              </button>
            </li>
          ))}
        </ul>
        <p>{exports.pdf}</p>
        <p role="status">{state !== 'idle' && tools[state]}</p>
      </div>
    </details>
  );
}
