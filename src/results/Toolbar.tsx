import { useRef, useState } from 'preact/hooks';
import { pathIn } from '#i18n/index.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { loadPart } from '#ui/load-part.ts';
import { NotLoaded } from '#ui/NotLoaded.tsx';
import { availableExports, type ExportKind, exportReport } from './exports/index.ts';
import type { Presenter as PresenterView } from './presenter/Presenter.tsx';
import type { RoundReport } from './round-report.ts';

/** Presenting, printing and downloading a result. */
export function Toolbar({ report }: { readonly report: RoundReport }) {
  const { common, resultActions } = report.t;
  const presentButton = useRef<HTMLButtonElement>(null);
  const { Presenter, isMissing, present, end } = usePresenter();
  return (
    <section class="toolbar" aria-label={resultActions.tools.label}>
      <button type="button" class="ds-button" data-size="sm" ref={presentButton} onClick={() => present()}>
        {resultActions.tools.present}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={() => print()}>
        {resultActions.tools.print}
      </button>
      <Downloads report={report} />
      <InAppNotice t={common} kit={report.t.linkCards} />
      {isMissing && <NotLoaded t={common} onRetry={() => present(true)} />}
      {Presenter && (
        <Presenter
          report={report}
          onEnd={() => {
            end();
            presentButton.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Loads the code of the presentation when a reader starts it, because most readers never do. */
function usePresenter() {
  const [shown, show] = useState<{ readonly Presenter?: typeof PresenterView }>({});
  const [isMissing, setMissing] = useState(false);
  async function present(byHand = false) {
    setMissing(false);
    await loadPart(() => import('./presenter/Presenter.tsx'), byHand).then(show, () => setMissing(true));
  }
  return { ...shown, isMissing, present, end: () => show({}) };
}

type State = 'idle' | 'making' | 'made' | 'svg' | 'failed';

function Downloads({ report }: { readonly report: RoundReport }) {
  const { tools, exports } = report.t.resultActions;
  const { svgInstead } = report.t.common;
  const [state, setState] = useState<State>('idle');
  async function take(kind: ExportKind) {
    if (state === 'making') return;
    setState('making');
    await exportReport(kind, report, state === 'failed').then(
      (ending) => setState(ending === 'svg' ? 'svg' : 'made'),
      () => setState('failed'),
    );
  }
  return (
    <details class="downloads">
      <summary class="ds-button" data-variant="secondary" data-size="sm">
        {tools.download}
      </summary>
      <div class="downloads-list">
        <ul>
          {availableExports(report).map((kind) => (
            <li key={kind}>
              <button type="button" class="download" data-export={kind} onClick={() => take(kind)}>
                <strong>{exports.files[kind].name}</strong>
                <span>{exports.files[kind].hint}</span>
              </button>
            </li>
          ))}
        </ul>
        <p>{exports.pdf}</p>
        <p>
          <a href={pathIn(report.t.common.lang, '/present-a-no')}>{exports.presenting}</a>
        </p>
        <p role="status">{state !== 'idle' && (state === 'svg' ? svgInstead : tools[state])}</p>
      </div>
    </details>
  );
}
