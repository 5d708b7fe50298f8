/** One coach's workspace. Of its key only a hash is kept. */
export interface Workspace {
  readonly id: string;
  readonly keyHash: string;
  /** The last day on which its key opened it, YYYY-MM-DD; older documents lack it. */
  readonly opened?: string;
  /** Organisation ids, oldest first. */
  readonly organisations: readonly string[];
}

/** One organisation of a workspace with its rounds. */
export interface Organisation {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly locale: string;
  readonly employees: number | null;
  /** The results key is derived from the coach key and this number; rotating increases it. */
  readonly resultsKeyRotation: number;
  /** Hash of the current results key; null when it is revoked. */
  readonly resultsKeyHash: string | null;
  /** Whether the survey link of a closed round leads everybody to its result. Missing in older documents: no. */
  readonly resultsShared?: boolean;
  /** Survey ids, oldest round first. */
  readonly surveys: readonly string[];
  /** Number of the last round. The number of a deleted round is not used again. */
  readonly lastRound: number;
}
