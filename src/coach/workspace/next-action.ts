import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { PARTICIPATION_STEP } from '#core/participation.ts';
import { smallestResult } from '#core/survey.ts';
import { intlIn } from '#i18n/index.ts';

/** What a coach may have to do for an organisation next, the most urgent first. */
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
/** Few answers are urgent from this long before closing. */
const SOON = 2 * DAY;
/** A result is to be presented to the leadership for this long after closing. */
const FRESH = 14 * DAY;
/** A little less than a quarter of a year, so that the next round can be planned. */
const QUARTER = 80 * DAY;

/** The next action for an organisation. @param now milliseconds since the epoch, in the reader's time zone */
export function nextAction({ surveys }: Pick<OrganisationDocument, 'surveys'>, now: number): NextAction {
  const [current] = surveys;
  if (!current) return 'start';
  return current.status === 'open' ? whileOpen(current, now) : afterClosing(current, now);
}

function whileOpen({ participation, closesAt, invitations }: SurveyDocument, now: number): NextAction {
  const closes = Date.parse(closesAt);
  // Compare the most there can be, so that it is certainly too few.
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

/** The number of midnights between two moments, in the reader's time zone. */
function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => {
    const day = new Date(at);
    return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  };
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** Organisations by urgency, then by closing time, then by name. @param locale whose alphabet the names follow */
export function sortByUrgency(
  organisations: readonly OrganisationDocument[],
  now: number,
  locale: string,
): readonly { readonly organisation: OrganisationDocument; readonly next: NextAction }[] {
  const rank = (next: NextAction) => NEXT_ACTIONS.indexOf(next);
  const compareNames = new Intl.Collator(intlIn(locale).tag).compare;
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
 * Entries in the order in which they are on the screen, so that no card moves away under the pointer. New ones come
 * first.
 *
 * @param shown ids of organisations, in the order on the screen
 */
export function keepShownOrder<Entry extends { readonly organisation: Pick<OrganisationDocument, 'id'> }>(
  entries: readonly Entry[],
  shown: readonly string[],
): readonly Entry[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const placeOf = ({ organisation }: Entry) => places.get(organisation.id) ?? -1;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/** When the open round closes; infinite without one, to sort last. */
function deadline({ surveys: [current] }: OrganisationDocument): number {
  return current?.status === 'open' ? Date.parse(current.closesAt) : Number.POSITIVE_INFINITY;
}

/** Whether a name contains all words of a search, ignoring capitals and accents. */
export function matchesName(name: string, text: string): boolean {
  const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const inName = plain(name);
  return plain(text)
    .split(/\s+/)
    .every((word) => inName.includes(word));
}

/** Like `a - b`, which is NaN for two infinities. */
function sooner(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
