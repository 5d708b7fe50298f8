const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Looks are an hour or a day apart. A clock that is further than this from the last one has jumped, or nobody looked. */
const LEAP = 10 * DAY;
/** A clock that has jumped is believed when it has gone on for so long, and nothing is deleted before. */
const PROVEN = 7 * DAY;
/** Longer than any survey is open: a jump further than this may be a wrong clock that would close them all. */
const BEYOND_ANY_SURVEY = 120 * DAY;
/** So long closing waits for a clock like that to be set right, as a machine does that has just started. */
const SETTING = 30 * MINUTE;

/** What a store remembers of time, in milliseconds since the epoch. */
export interface Clock {
  /** When somebody looked last, by a clock that is believed. */
  readonly latest: number;
  /** Another time that has been seen since, far from that one; null while there is none. */
  readonly leap: { readonly began: number; readonly latest: number } | null;
}

/** What a store remembers after somebody has looked. @param clock null: nobody has looked before */
export function looked(clock: Clock | null, now: number): Clock {
  if (clock === null || isNear(clock.latest, now)) return { latest: now, leap: null };
  const { leap } = clock;
  if (!leap || !isNear(leap.latest, now) || now < leap.began) {
    return { ...clock, leap: { began: now, latest: now } };
  }
  const isProven = now - leap.began >= PROVEN;
  return isProven ? { latest: now, leap: null } : { ...clock, leap: { ...leap, latest: now } };
}

/**
 * The moment that closing goes by. It is never before the latest one known, so that a survey closed by a clock
 * that is years behind is not kept years too short.
 *
 * @param clock after looking at `now`
 */
export function closingTime({ latest, leap }: Clock, now: number): number {
  if (leap === null) return now;
  const isUnset = now - latest > BEYOND_ANY_SURVEY && now - leap.began < SETTING;
  return isUnset ? latest : Math.max(now, latest);
}

/** The moment that deleting goes by: by a clock that has jumped, nothing is older than it was before. */
export function deletingTime({ latest, leap }: Clock, now: number): number {
  return leap === null ? now : Math.min(now, latest);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEAP;
}
