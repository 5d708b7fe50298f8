import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import type { RoundReport } from '../round-report.ts';
import { presenterSteps, type Step, stepAfterKey } from './presenter-steps.ts';
import { Slide } from './Slide.tsx';

interface Props {
  readonly report: RoundReport;
  readonly onEnd: () => void;
}

/** The presentation: a modal dialog over the page, in full screen where the browser allows it. */
export function Presenter({ report, onEnd }: Props) {
  const { presenter } = report.t.resultActions;
  const steps = presenterSteps(report);
  const [place, setPlace] = useState(0);
  const dialog = useOpenDialog();
  const end = () => dialog.current?.close();
  const { isAsking, stay } = useBackAsks(end);
  useKeys((key) => (isAsking ? null : stepAfterKey(key, place, steps.length)), setPlace);
  const step = steps[place] as Step;
  return (
    <dialog class="presenter" ref={dialog} aria-label={presenter.label} onClose={onEnd}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable */}
      <div class="presenter-slide" aria-live="polite" tabIndex={0}>
        <Slide step={step} report={report} />
      </div>
      <Controls
        report={report}
        place={place}
        places={steps.length}
        hides={step.kind === 'factor' && !step.isShown}
        onPlace={setPlace}
        onClose={end}
      />
      {isAsking && <Leaving report={report} onStay={stay} onEnd={end} />}
    </dialog>
  );
}

/** Asks whether to end, after the browser's own Back; with a clicker or a gesture it is easily pressed by mistake. */
function Leaving({
  report,
  onStay,
  onEnd,
}: {
  readonly report: RoundReport;
  readonly onStay: () => void;
  readonly onEnd: () => void;
}) {
  const { presenter } = report.t.resultActions;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="presenter-leaving" role="alertdialog" aria-labelledby="presenter-leaving">
      <p id="presenter-leaving">{presenter.leaving}</p>
      <button type="button" class="ds-button" ref={first} onClick={onStay}>
        {presenter.stay}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onEnd}>
        {presenter.close}
      </button>
    </div>
  );
}

/**
 * Puts an entry into the history while the presentation runs, so that Back comes here first. A second Back ends the
 * presentation; the page stays. The entry is taken out again at the end.
 */
function useBackAsks(end: () => void) {
  const [isAsking, ask] = useState(false);
  const asking = useRef(false);
  const enter = () => history.pushState({ presenting: true }, '');
  useEffect(() => {
    enter();
    const onBack = () => {
      if (asking.current) return end();
      asking.current = true;
      ask(true);
      enter();
    };
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('popstate', onBack);
      if (history.state?.presenting) history.back();
    };
  }, []);
  const stay = () => {
    asking.current = false;
    ask(false);
    document.querySelector<HTMLButtonElement>('.presenter-next')?.focus();
  };
  return { isAsking, stay };
}

/**
 * Listens on the document, because a click outside the buttons moves focus out of the dialog. As soon as a slide is
 * there its keys count from it: an effect that runs after the slide is painted would lose a key pressed before that.
 */
function useKeys(placeFor: (key: string) => number | null, go: (place: number) => void) {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const place = placeFor(event.key);
      if (place === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(place);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** How long to wait for full screen before opening the dialog in the window, in milliseconds. */
const FULLSCREEN_TIMEOUT = 1_000;

/**
 * Puts the page in full screen, since a dialog cannot be, and then opens the dialog. Leaving either ends both. Full
 * screen comes first, because WebKit draws a page in full screen over dialogs that are already open.
 */
function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { documentElement: page } = document;
    const open = () => {
      // The presentation ended before full screen began, or the timer has opened it.
      if (!dialog.current || dialog.current.open) return;
      dialog.current.showModal();
      dialog.current.querySelector<HTMLButtonElement>('.presenter-next')?.focus();
    };
    const leave = () => !document.fullscreenElement && dialog.current?.close();
    // The page behind must neither scroll nor show a scrollbar.
    page.classList.add('presenting');
    document.addEventListener('fullscreenchange', leave);
    const timer = setTimeout(open, FULLSCREEN_TIMEOUT);
    // Without full screen for pages, as on some phones, the dialog fills the window.
    (page.requestFullscreen?.() ?? Promise.reject()).then(open, open);
    return () => {
      clearTimeout(timer);
      page.classList.remove('presenting');
      document.removeEventListener('fullscreenchange', leave);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return dialog;
}

interface ControlsProps {
  readonly report: RoundReport;
  readonly place: number;
  readonly places: number;
  readonly hides: boolean;
  readonly onPlace: (place: number) => void;
  readonly onClose: () => void;
}

function Controls({ report, place, places, hides, onPlace, onClose }: ControlsProps) {
  const { presenter } = report.t.resultActions;
  const isLast = place === places - 1;
  return (
    <div class="presenter-controls">
      <button type="button" class="ds-button" data-variant="tertiary" onClick={onClose}>
        {presenter.close}
      </button>
      <p class="presenter-keys">{presenter.keys}</p>
      <p class="presenter-place">{fill(presenter.place, { place: place + 1, places })}</p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-disabled={place === 0}
        onClick={() => onPlace(Math.max(place - 1, 0))}
      >
        {presenter.back}
      </button>
      <button
        type="button"
        class="ds-button presenter-next"
        // Space presses it, and must not end the presentation on its last slide.
        aria-disabled={isLast}
        onClick={() => !isLast && onPlace(place + 1)}
      >
        {hides ? presenter.reveal : presenter.next}
      </button>
    </div>
  );
}
