/** A role or unit that respondents choose themselves. Ids number the list: `g1` is the first. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** Fewer responses than this give no result at all (invariant I1). */
export const MIN_RESPONSES = 5;

/**
 * Fewest responses that give a result.
 *
 * @param spares spare invitations. One person may have used them all, so they do not count towards the result
 */
export function smallestResult(spares = 0): number {
  return MIN_RESPONSES + spares;
}

/**
 * How a survey is answered: by anybody with its link, by invitation, or together in a meeting, which has a live count
 * and which the coach closes with a button.
 */
export const MODES = ['open', 'invited', 'together'] as const;
export type Mode = (typeof MODES)[number];

/** A digest of the questions for each locale they are asked in; see questionDigests in fingerprint.ts. */
export type QuestionDigests = Readonly<Record<string, string>>;

/** The invitations of a survey, fixed when it opens. Contains no code and no secret. */
export interface Invitations {
  /** The server's public key for this survey, which every respondent's browser checks; base64url. */
  readonly publicKey: string;
  /** How many are invited. */
  readonly count: number;
  /** How many spare codes there are besides. */
  readonly spares: number;
  /** Digests of the questions when it opened. */
  readonly questions: QuestionDigests;
  /** The codes follow from this and the root of the workspace; base64url. */
  readonly seed: string;
}

/** One round of one instrument in one organisation. Only `closesAt` and `moves` may change. */
export interface Survey {
  readonly id: string;
  /** Where it was made. Where it is, its organisation says. */
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
  /** How many were asked, if the coach has entered it: the base of the response rate. */
  readonly employees: number | null;
  /** ISO 8601, UTC. From this time on no response is accepted. */
  readonly closesAt: string;
  /** How often the closing time was moved; absent when never, or in surveys of older versions. */
  readonly moves?: number;
  /** Mark of the pepper that seals its responses. Absent in surveys of older versions. */
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
 * How long something is kept after closing, in milliseconds: a survey with a published result for twelve months, any
 * other survey for thirty days, such as one that too few answered.
 */
export const RETENTION = { result: 365 * DAY, rest: 30 * DAY } as const;

/**
 * When a survey with this closing time is deleted. All its parts are deleted at the same time.
 *
 * @returns ms since the epoch
 */
export function expiresAt(closesAt: string, kept: keyof typeof RETENTION): number {
  return Date.parse(closesAt) + RETENTION[kept];
}
