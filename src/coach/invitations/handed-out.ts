import { useEffect, useState } from 'preact/hooks';

/** By which way a number went to somebody; `earlier` where an older page noted the number only. */
export const HAND_OUT_WAYS = ['file', 'card', 'link', 'earlier'] as const;
export type HandOutWay = (typeof HAND_OUT_WAYS)[number];

/** The numbers that are handed out, each with its way. To whom is not noted anywhere. */
export type HandedOut = ReadonlyMap<number, HandOutWay>;

/** What is stored: numbers by way, or the plain list of numbers that older pages wrote. */
export function readHandedOut(text: string | null | undefined): HandedOut {
  const stored = parsed(text);
  if (Array.isArray(stored)) return new Map(numbersIn(stored).map((number) => [number, 'earlier']));
  const byWay = (typeof stored === 'object' && stored) as Partial<Record<HandOutWay, unknown>> | false;
  if (!byWay) return new Map();
  return new Map(
    HAND_OUT_WAYS.flatMap((way) => numbersIn(byWay[way]).map((number) => [number, way] as const)),
  );
}

/** The form that {@link readHandedOut} reads; null for nothing. */
export function writeHandedOut(handed: HandedOut): string | null {
  if (handed.size === 0) return null;
  return JSON.stringify(
    Object.fromEntries(HAND_OUT_WAYS.map((way) => [way, numbersHandedOutBy(handed, way)])),
  );
}

/** The numbers that went out by a way, in order. */
export function numbersHandedOutBy(handed: HandedOut, way: HandOutWay): number[] {
  return [...handed].flatMap(([number, by]) => (by === way ? [number] : [])).sort((a, b) => a - b);
}

/** Whether a number may go out by a way. A card may be printed again; what went out otherwise is somebody's. */
export function isFree(handed: HandedOut, number: number, way: HandOutWay): boolean {
  const by = handed.get(number);
  return by === undefined || (by === 'card' && way === 'card');
}

/** Numbers as people write them: `1–3, 7`. @param numbers in order */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/**
 * Which numbers of a survey have been handed out. Remembered in this browser only: nobody else is to know. What is
 * stored is read again whenever numbers are taken, since another tab may have taken some.
 */
export function useHandedOut(surveyId: string) {
  const place = `okr-klar:${surveyId}:handed-out`;
  const [handed, setHanded] = useState(() => read(place));
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => (key === place || key === null) && setHanded(read(place));
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [place]);

  function keep(next: HandedOut) {
    write(place, writeHandedOut(next));
    setHanded(next);
  }

  /**
   * Takes numbers, so that they go to nobody else.
   * @param wanted chooses among them, knowing what is handed out by now
   * @returns those of them that were free
   */
  function take(way: HandOutWay, wanted: (now: HandedOut) => readonly number[]): readonly number[] {
    const now = read(place);
    const taken = wanted(now).filter((number) => isFree(now, number, way));
    keep(new Map([...now, ...taken.map((number) => [number, way] as const)]));
    return taken;
  }

  return {
    handed,
    take,
    giveBack: (number: number) => keep(new Map([...read(place)].filter(([each]) => each !== number))),
    forget: () => keep(new Map()),
  };
}

/** Where the browser refuses storage, it is known as long as the page is open. */
const held = new Map<string, string | null>();

function read(place: string): HandedOut {
  try {
    return readHandedOut(held.has(place) ? held.get(place) : localStorage.getItem(place));
  } catch {
    return new Map();
  }
}

function write(place: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
    held.delete(place);
  } catch {
    held.set(place, text);
  }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function numbersIn(list: unknown): number[] {
  return Array.isArray(list) ? list.filter((each) => Number.isInteger(each)) : [];
}
