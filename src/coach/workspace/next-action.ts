import type { OrganisationDocument, SurveyDocument } from '#core/index.ts';
import { PARTICIPATION_STEP } from '#core/participation.ts';
import { smallestResult } from '#core/survey.ts';

/** What a coach may have to do about an organisation, the most urgent first. */
export const NEXT_ACTIONS = [
  'urge',
  'closes-today',
  'closes-tomorrow',
  'remind',
  'unreadable',
  'present',
  'retry',
  'again',
  'start',
  'closing',
  'wait',
  'work',
] as const;
export type NextAction = (typeof NEXT_ACTIONS)[number];

const DAY = 24 * 60 * 60 * 1000;
/** So long before closing it is time to do something about few answers. */
const SOON = 2 * DAY;
/** For so long a fresh result waits to be shown to the leadership. */
const FRESH = 14 * DAY;
/** A quarter, a little less, so that the next round can be planned. */
const QUARTER = 80 * DAY;

/** The one thing to do next. @param now milliseconds since the epoch, in the reader's time zone */
export function nextAction({ surveys }: Pick<OrganisationDocument, 'surveys'>, now: number): NextAction {
  const [current] = surveys;
  if (!current) return 'start';
  return current.status === 'open' ? whileOpen(current, now) : afterClosing(current, now);
}

function whileOpen({ participation, closesAt, invitations }: SurveyDocument, now: number): NextAction {
  const closes = Date.parse(closesAt);
  // Too few for certain: so many as there may be at most.
  const few =
    'atLeast' in participation &&
    participation.atLeast + PARTICIPATION_STEP <= smallestResult(invitations?.spares);
  if (few && closes - now <= SOON) return 'urge';
  const days = daysBetween(now, closes);
  if (days <= 0) return 'closes-today';
  if (days === 1) return 'closes-tomorrow';
  return few ? 'remind' : 'wait';
}

function afterClosing({ status, factors, closesAt }: SurveyDocument, now: number): NextAction {
  if (status === 'closing' || status === 'unreadable') return status;
  if (factors === null) return 'retry';
  const since = now - Date.parse(closesAt);
  if (since < FRESH) return 'present';
  return since < QUARTER ? 'work' : 'again';
}

/** How many midnights lie between two moments, by the reader's own calendar. */
function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => {
    const day = new Date(at);
    return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  };
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** Organisations by urgency, then by what closes first, then by name. */
export function sortByUrgency(
  organisations: readonly OrganisationDocument[],
  now: number,
): readonly { readonly organisation: OrganisationDocument; readonly next: NextAction }[] {
  const rank = (next: NextAction) => NEXT_ACTIONS.indexOf(next);
  const compareNames = new Intl.Collator('nb').compare;
  return organisations
    .map((organisation) => ({ organisation, next: nextAction(organisation, now) }))
    .sort(
      (a, b) =>
        rank(a.next) - rank(b.next) ||
        sooner(deadline(a.organisation), deadline(b.organisation)) ||
        compareNames(a.organisation.name, b.organisation.name),
    );
}

/**
 * The same entries in the order they were shown in before: a card must not move away from whoever reaches for it.
 * What was not shown yet comes first.
 *
 * @param shown ids of organisations, in the order they stand in
 */
export function keepShownOrder<Entry extends { readonly organisation: Pick<OrganisationDocument, 'id'> }>(
  entries: readonly Entry[],
  shown: readonly string[],
): readonly Entry[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const placeOf = ({ organisation }: Entry) => places.get(organisation.id) ?? -1;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/** When the open round closes; what has no open round comes last. */
function deadline({ surveys: [current] }: OrganisationDocument): number {
  return current?.status === 'open' ? Date.parse(current.closesAt) : Number.POSITIVE_INFINITY;
}

/** Whether an organisation's name has all the words in it, whatever their capitals and accents. */
export function matchesName(name: string, text: string): boolean {
  const plain = (words: string) =>
    words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('nb').trim();
  const inName = plain(name);
  return plain(text)
    .split(/\s+/)
    .every((word) => inName.includes(word));
}

/** Infinity minus infinity is no number to sort by. */
function sooner(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
