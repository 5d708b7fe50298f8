import type { QuestionDigests } from './fingerprint.ts';

/** A self-declared role or unit, numbered by its place in the list: `g1` is the first. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** Fewer responses than this give no result at all (invariant I1). */
export const MIN_RESPONSES = 5;

/**
 * Fewest responses that give a result.
 *
 * @param spares spare invitations, which may have been spent by one person: they do not count towards the result
 */
export function smallestResult(spares = 0): number {
  return MIN_RESPONSES + spares;
}

/**
 * How a survey is answered: by anybody with its link, by invitation, or by those who sit together in a meeting, whose
 * count is live for all of them and which the coach closes by a button.
 */
export const MODES = ['open', 'invited', 'together'] as const;
export type Mode = (typeof MODES)[number];

/** How a survey that is answered by invitation was set up. Frozen when it opens; holds no code and no secret. */
export interface Invitations {
  /** The server's key for this survey, as every respondent's browser expects it; base64url. */
  readonly publicKey: string;
  /** How many are invited. */
  readonly count: number;
  /** How many spare codes there are beside. */
  readonly spares: number;
  /** What was asked when it opened. */
  readonly questions: QuestionDigests;
  /** What the codes follow from, together with the coach key; base64url. */
  readonly seed: string;
}

/** One round of one instrument in one organisation, as it was set up. Only `closesAt` may change, and `moves` with it. */
export interface Survey {
  readonly id: string;
  readonly workspaceId: string;
  readonly organisationId: string;
  /** `id@version` of the instrument; see instrumentKey. */
  readonly instrument: string;
  readonly round: number;
  readonly locale: string;
  readonly mode: Mode;
  /** null when anybody with the link may answer. */
  readonly invitations: Invitations | null;
  readonly groups: readonly Group[];
  /** How many were asked, when the coach has said so: the base of the response rate. */
  readonly employees: number | null;
  /** ISO 8601, UTC. From this moment on no response is counted. */
  readonly closesAt: string;
  /** How often the closing time has been moved; absent: never, or before it was counted. */
  readonly moves?: number;
  /** Mark of the pepper that its answers are sealed with. Surveys opened by older versions lack it. */
  readonly pepperMark?: string;
}

/** Names in declared order become groups g1, g2, … */
export function declareGroups(names: readonly string[]): Group[] {
  return names.map((name, index) => ({ id: `g${index + 1}`, name }));
}

/** The place of a group in the list it was declared in, 1 and up; 0 for "rather not say". */
export function groupPlace(group: string | null): number {
  return group === null ? 0 : Number(group.slice(1));
}

/** Whether the closing time has passed. @param now milliseconds since the epoch */
export function isOverdue(survey: Survey, now: number): boolean {
  return Date.parse(survey.closesAt) <= now;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * How long after closing something is kept, in milliseconds: a result that may be shown for twelve months, all
 * else of a survey for thirty days. That is what a survey has that nobody closed, or that too few answered.
 */
export const RETENTION = { result: 365 * DAY, rest: 30 * DAY } as const;

/**
 * When a survey with this closing time is deleted: one moment for all of it, later only when there is a result.
 *
 * @returns ms since the epoch
 */
export function expiresAt(closesAt: string, kept: keyof typeof RETENTION): number {
  return Date.parse(closesAt) + RETENTION[kept];
}
