import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import type { RoundReport } from '../round-report.ts';
import { presenterSteps, type Step, stepAfterKey } from './presenter-steps.ts';
import { Slide } from './Slide.tsx';

interface Props {
  readonly report: RoundReport;
  readonly onEnd: () => void;
}

/** The result on the wall: a modal dialog over everything, in full screen where the browser lets it. */
export function Presenter({ report, onEnd }: Props) {
  const { presenter } = report.t.act;
  const steps = presenterSteps(report.result.factors);
  const [place, setPlace] = useState(0);
  const dialog = useOpenDialog();
  useKeys((key) => stepAfterKey(key, place, steps.length), setPlace);
  const step = steps[place] as Step;
  return (
    <dialog class="presenter" ref={dialog} aria-label={presenter.label} onClose={onEnd}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and must be reachable by keyboard */}
      <div class="presenter-slide" aria-live="polite" tabIndex={0}>
        <Slide step={step} report={report} />
      </div>
      <Controls
        report={report}
        place={place}
        places={steps.length}
        hides={step.kind === 'factor' && !step.isShown}
        onPlace={setPlace}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}

/** A click beside the buttons takes the focus out of the dialog: keys are heard wherever they are pressed. */
function useKeys(wanted: (key: string) => number | null, go: (place: number) => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const place = wanted(event.key);
      if (place === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(place);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** How long the browser may take to fill the screen before the dialog opens in the window, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Opens the dialog, with the whole page in full screen: a dialog itself may not be. Leaving one leaves both. Full screen
 * comes first, because WebKit draws the page in full screen over every dialog that was open before.
 */
function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { documentElement: page } = document;
    const open = () => {
      // Ended while the browser was still filling the screen, or open already.
      if (!dialog.current || dialog.current.open) return;
      dialog.current.showModal();
      dialog.current.querySelector<HTMLButtonElement>('.presenter-next')?.focus();
    };
    const leave = () => !document.fullscreenElement && dialog.current?.close();
    // The page behind keeps its place, and its scrollbar off the wall.
    page.classList.add('presenting');
    document.addEventListener('fullscreenchange', leave);
    const timer = setTimeout(open, PATIENCE);
    // Some browsers and phones have no full screen for pages: the dialog fills the window there.
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
  const { presenter } = report.t.act;
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
        onClick={() => (isLast ? onClose() : onPlace(place + 1))}
      >
        {isLast ? presenter.close : hides ? presenter.reveal : presenter.next}
      </button>
    </div>
  );
}
