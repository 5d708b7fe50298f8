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
  /** The results key is derived from the coach key and this number, so rotating is counting on. */
  readonly resultsKeyRotation: number;
  /** Hash of the current results key; null when it is revoked. */
  readonly resultsKeyHash: string | null;
  /** Whether the answer link of a closed round leads everybody to its result. Older documents lack it: no. */
  readonly resultsShared?: boolean;
  /** Survey ids, oldest round first. */
  readonly surveys: readonly string[];
  /** Number of the last round ever started; deleting a round does not free its number. */
  readonly lastRound: number;
}
