import { useEffect, useState } from 'preact/hooks';

/** The ways to hand out a number; `earlier` if an older version stored the number alone. */
export const HAND_OUT_WAYS = ['file', 'card', 'link', 'earlier'] as const;
export type HandOutWay = (typeof HAND_OUT_WAYS)[number];

/** The numbers that are handed out, each with its way. To whom is stored nowhere. */
export type HandedOut = ReadonlyMap<number, HandOutWay>;

/** Reads the stored form: numbers by way, or the plain list of numbers that older versions wrote. */
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
export function writeHandedOut(handedOut: HandedOut): string | null {
  if (handedOut.size === 0) return null;
  return JSON.stringify(
    Object.fromEntries(HAND_OUT_WAYS.map((way) => [way, numbersHandedOutBy(handedOut, way)])),
  );
}

/** The numbers handed out in one way, in order. */
export function numbersHandedOutBy(handedOut: HandedOut, way: HandOutWay): number[] {
  return [...handedOut].flatMap(([number, by]) => (by === way ? [number] : [])).sort((a, b) => a - b);
}

/** Whether a number may be handed out in a way. A card may be printed again; any other number is taken. */
export function isFree(handedOut: HandedOut, number: number, way: HandOutWay): boolean {
  const by = handedOut.get(number);
  return by === undefined || (by === 'card' && way === 'card');
}

/** Numbers as ranges: `1–3, 7`. @param numbers in order */
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
 * The numbers of a survey that have been handed out. They are stored in this browser only, so that nobody else knows
 * them. They are read again whenever numbers are taken, since another tab may have taken some.
 */
export function useHandedOut(surveyId: string) {
  const name = `okr-klar:${surveyId}:handed-out`;
  const [handedOut, setHandedOut] = useState(() => read(name));
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => (key === name || key === null) && setHandedOut(read(name));
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [name]);

  function store(next: HandedOut) {
    write(name, writeHandedOut(next));
    setHandedOut(next);
  }

  /**
   * Takes numbers, so that they are handed out only once.
   * @param choose gets the current state and returns the numbers to take
   * @returns those of them that were free
   */
  function take(way: HandOutWay, choose: (now: HandedOut) => readonly number[]): readonly number[] {
    const now = read(name);
    const taken = choose(now).filter((number) => isFree(now, number, way));
    store(new Map([...now, ...taken.map((number) => [number, way] as const)]));
    return taken;
  }

  return {
    handedOut,
    take,
    giveBack: (number: number) => store(new Map([...read(name)].filter(([each]) => each !== number))),
    forget: () => store(new Map()),
  };
}

/** Holds the state while the page is open where the browser refuses storage. */
const held = new Map<string, string | null>();

function read(name: string): HandedOut {
  try {
    return readHandedOut(held.has(name) ? held.get(name) : localStorage.getItem(name));
  } catch {
    return new Map();
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    held.delete(name);
  } catch {
    held.set(name, text);
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
