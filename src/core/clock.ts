const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Readings are an hour or a day apart. If two differ by more, the clock has jumped, or nobody has read it. */
const FARTHEST = 10 * DAY;
/** A clock that has jumped is trusted after running on for this long. Nothing is deleted before. */
const PROVEN = 7 * DAY;
/** Longer than any survey is open. A jump beyond this may be a wrong clock, which would close every survey. */
const BEYOND_ANY_SURVEY = 120 * DAY;
/** How long closing waits for such a clock to be corrected: a machine that has just started sets its clock. */
const GRACE = 30 * MINUTE;

/** The clock readings that a store keeps, in milliseconds since the epoch. */
export interface Clock {
  /** The last reading of a trusted clock. */
  readonly latest: number;
  /** Readings since then that are far from `latest`; null when there are none. */
  readonly leap: { readonly began: number; readonly latest: number } | null;
}

/** Adds a reading. @param clock null before the first reading */
export function clockAfter(clock: Clock | null, now: number): Clock {
  if (clock === null || isNear(clock.latest, now)) return { latest: now, leap: null };
  const { leap } = clock;
  if (!leap || !isNear(leap.latest, now) || now < leap.began) {
    return { ...clock, leap: { began: now, latest: now } };
  }
  const isProven = now - leap.began >= PROVEN;
  return isProven ? { latest: now, leap: null } : { ...clock, leap: { ...leap, latest: now } };
}

/**
 * The time to close surveys by. It is never before the latest trusted reading: a survey closed by a clock that is years
 * behind would be deleted years too early.
 *
 * @param clock after adding `now`
 */
export function closingTime({ latest, leap }: Clock, now: number): number {
  if (leap === null) return now;
  const isUnset = now - latest > BEYOND_ANY_SURVEY && now - leap.began < GRACE;
  return isUnset ? latest : Math.max(now, latest);
}

/** The time to delete by. A clock that has jumped makes nothing older. */
export function deletingTime({ latest, leap }: Clock, now: number): number {
  return leap === null ? now : Math.min(now, latest);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= FARTHEST;
}
