import type { RoundOutcome } from './outcome.ts';
import type { WorkspaceKey } from './workspace.ts';

/** One organisation of a workspace with its rounds. */
export interface Organisation {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly locale: string;
  readonly employees: number | null;
  /** The results key belongs to this number; rotating and revoking increase it. */
  readonly resultsKeyRotation: number;
  /** Hash of the current results key; null when it is revoked. */
  readonly resultsKeyHash: string | null;
  /** Whether the survey link of a closed round leads everybody to its result. Missing in older documents: no. */
  readonly resultsShared?: boolean;
  /** Survey ids, oldest round first. */
  readonly surveys: readonly string[];
  /** Number of the last round. The number of a deleted round is not used again. */
  readonly lastRound: number;
  /** An offer to move it to another workspace. Absent without one; it may be over (see expiresAt). */
  readonly transfer?: Transfer;
  /** Secrets that do not follow from the root of its workspace, wrapped under that root; see server/secrets.ts. */
  readonly carried?: string;
  /** How it went after its rounds, as its coach wrote it. Absent until one is written, and in older documents. */
  readonly outcomes?: readonly RoundOutcome[];
}

/** How long an organisation is on offer to another workspace, in milliseconds. */
export const TRANSFER_LASTS = 7 * 24 * 60 * 60 * 1000;

/** An offer to move an organisation, to whoever has its token. */
export interface Transfer {
  /** SHA-256 of the token, hex. */
  readonly hash: string;
  /** What the organisation carries, wrapped under the token. */
  readonly wrapped: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** Id of the key that made it: an offer ends when that is revoked, or a stolen key could leave one behind. */
  readonly by: string;
}

/** An organisation that is not on offer. */
export function withoutOffer({ transfer, ...organisation }: Organisation): Organisation {
  return organisation;
}

/**
 * Whether an offer still stands.
 *
 * @param keys of the workspace that the organisation is in
 * @param now milliseconds since the epoch
 */
export function isStanding(
  { expiresAt, by }: Transfer,
  keys: readonly Pick<WorkspaceKey, 'id'>[],
  now: number,
): boolean {
  return keys.some(({ id }) => id === by) && Date.parse(expiresAt) > now;
}
