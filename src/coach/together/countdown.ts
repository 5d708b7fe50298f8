import { useEffect, useState } from 'preact/hooks';
import { readStored, writeStored } from '../storage.ts';

const MINUTE = 60_000;
/** Time for everybody to find the phone, scan, read and answer. */
export const COUNTDOWN = 10 * MINUTE;

/** A clock that runs down: either until a moment, or standing still with so much left. */
type Clock = { readonly until: number } | { readonly left: number };

/** Of this tab: a reload in the middle of a meeting must not give it ten new minutes. */
const tab = () => sessionStorage;
const place = (surveyId: string) => `okr-klar:${surveyId}:clock`;

/** Ten minutes that can be started, halted and lengthened. It only shows the time; closing is a person's doing. */
export function useCountdown(surveyId: string) {
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
    start: () => set((rest) => ({ until: Date.now() + (rest || COUNTDOWN) })),
    pause: () => set((rest) => ({ left: rest })),
    lengthen: () =>
      set((rest) => (running ? { until: Date.now() + rest + MINUTE } : { left: rest + MINUTE })),
  };
}

function readClock(surveyId: string): Clock {
  try {
    const { until, left } = JSON.parse(readStored(tab, place(surveyId)) ?? '{}');
    if (Number.isFinite(until)) return { until };
    if (Number.isFinite(left)) return { left };
  } catch {
    // Written by something else: the clock starts anew.
  }
  return { left: COUNTDOWN };
}

function leftOf(clock: Clock, now: number): number {
  return 'left' in clock ? clock.left : Math.max(0, clock.until - now);
}

/** 9:05. The last second is shown as 0:01. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The whole minutes that are said aloud: not each of them, which would disturb. */
export function announcedMinutes(left: number): number | undefined {
  const minutes = Math.ceil(left / MINUTE);
  return minutes === 5 || minutes === 1 ? minutes : undefined;
}
