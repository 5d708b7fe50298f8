import { useEffect, useState } from 'preact/hooks';
import { plural } from '#i18n/format.ts';
import type { TogetherText } from '../coach-text.ts';
import { readStored, writeStored } from '../storage.ts';

const MINUTE = 60_000;
/** Enough for everybody to find the phone, scan, read and answer. */
const COUNTDOWN = 10 * MINUTE;

/** A countdown: running until a moment, or paused with some milliseconds left. */
type Clock = { readonly until: number } | { readonly left: number };

/** Stored in the tab, so that a reload during a meeting does not start it anew. */
const tab = () => sessionStorage;
const place = (surveyId: string) => `okr-klar:${surveyId}:clock`;

interface Props {
  readonly surveyId: string;
  readonly t: TogetherText;
}

/** Ten minutes in large figures, with buttons for the coach. */
export function Countdown({ surveyId, t }: Props) {
  const { left, running, start, pause, extend } = useCountdown(surveyId);
  const words = t.together;
  const over = left === 0;
  const minutes = running ? announcedMinutes(left) : undefined;
  return (
    <section class="countdown" aria-label={words.left}>
      <p class="countdown-label" aria-hidden="true">
        {over ? words.over : words.left}
      </p>
      <p class="countdown-clock" role="timer" data-over={over}>
        {clockText(left)}
      </p>
      <p class="ds-sr-only" role="status">
        {over && words.over}
        {!over && minutes && plural(words.minutesLeft, minutes)}
      </p>
      <div class="countdown-actions">
        <button
          type="button"
          class="ds-button"
          data-variant={running ? 'secondary' : 'primary'}
          onClick={running ? pause : start}
        >
          {running ? words.pause : left === COUNTDOWN || over ? words.start : words.resume}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={extend}>
          {words.more}
        </button>
      </div>
    </section>
  );
}

/** Ten minutes that can be started, paused and extended. Their end closes nothing: the coach does. */
function useCountdown(surveyId: string) {
  const [clock, setClock] = useState<Clock>(() => readClock(surveyId));
  const [now, setNow] = useState(() => Date.now());
  const left = leftOf(clock, now);
  const running = 'until' in clock && left > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [running]);

  function set(next: (left: number) => Clock) {
    const at = Date.now();
    const changed = next(leftOf(clock, at));
    setNow(at);
    setClock(changed);
    writeStored(tab, place(surveyId), JSON.stringify(changed));
  }

  return {
    left,
    running,
    start: () => set((remaining) => ({ until: Date.now() + (remaining || COUNTDOWN) })),
    pause: () => set((remaining) => ({ left: remaining })),
    extend: () =>
      set((remaining) =>
        running ? { until: Date.now() + remaining + MINUTE } : { left: remaining + MINUTE },
      ),
  };
}

function readClock(surveyId: string): Clock {
  try {
    const { until, left } = JSON.parse(readStored(tab, place(surveyId)) ?? '{}');
    if (Number.isFinite(until)) return { until };
    if (Number.isFinite(left)) return { left };
  } catch {
    // Not written by this page: start anew.
  }
  return { left: COUNTDOWN };
}

function leftOf(clock: Clock, now: number): number {
  return 'left' in clock ? clock.left : Math.max(0, clock.until - now);
}

/** Such as 9:05. The last second is 0:01. */
function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The minutes to announce to screen readers. Every minute would disturb. */
function announcedMinutes(left: number): number | undefined {
  const minutes = Math.ceil(left / MINUTE);
  return minutes === 5 || minutes === 1 ? minutes : undefined;
}
