import { useRef, useState } from 'preact/hooks';
import { InApp } from '#ui/InAppBrowser.tsx';
import { part } from '#ui/lazy-part.ts';
import { Unloaded } from '#ui/NotLoaded.tsx';
import { type ExportKind, exportSheet, exportsOf } from './exports/index.ts';
import type { Presenter as PresenterView } from './presenter/Presenter.tsx';
import type { Sheet } from './round-report.ts';

/** What can be done with a result: show it, print it, take it along. */
export function Tools({ sheet }: { readonly sheet: Sheet }) {
  const { common, act } = sheet.t;
  const opener = useRef<HTMLButtonElement>(null);
  const { Presenter, isMissing, present, end } = usePresenter();
  return (
    <section class="tools" aria-label={act.tools.label}>
      <button type="button" class="ds-button" ref={opener} onClick={() => present()}>
        {act.tools.present}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => print()}>
        {act.tools.print}
      </button>
      <Downloads sheet={sheet} />
      <InApp t={common} kit={sheet.t.kit} />
      {isMissing && <Unloaded t={common} onRetry={() => present(true)} />}
      {Presenter && (
        <Presenter
          sheet={sheet}
          onEnd={() => {
            end();
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** The presentation is fetched when it is asked for: most readers never do. */
function usePresenter() {
  const [shown, show] = useState<{ readonly Presenter?: typeof PresenterView }>({});
  const [isMissing, setMissing] = useState(false);
  async function present(byHand = false) {
    setMissing(false);
    await part(() => import('./presenter/Presenter.tsx'), byHand).then(show, () => setMissing(true));
  }
  return { ...shown, isMissing, present, end: () => show({}) };
}

type State = 'idle' | 'making' | 'made' | 'svg' | 'failed';

function Downloads({ sheet }: { readonly sheet: Sheet }) {
  const { tools, exports } = sheet.t.act;
  const { svgInstead } = sheet.t.common;
  const [state, setState] = useState<State>('idle');
  async function take(kind: ExportKind) {
    if (state === 'making') return;
    setState('making');
    await exportSheet(kind, sheet, state === 'failed').then(
      (ending) => setState(ending === 'svg' ? 'svg' : 'made'),
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
        <p role="status">{state !== 'idle' && (state === 'svg' ? svgInstead : tools[state])}</p>
      </div>
    </details>
  );
}
