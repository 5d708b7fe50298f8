import type {
  Clock,
  Collected,
  Organisation,
  Result,
  Survey,
  SurveyRecord,
  Workspace,
} from '../core/index.ts';

/** Documents that change by being replaced, each version knowing the one before. */
export interface Documents {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly clock: Clock;
}
export type Kind = keyof Documents;

/** A document with the number of times it has been written. */
export interface Versioned<T> {
  readonly body: T;
  readonly version: number;
}

/** One response, sealed: adding `cells` counts it and tells nothing about it. */
export interface SealedResponse {
  readonly responseId: string;
  /** What stands for the invitation it was traded for; null when there was none. */
  readonly credentialId: string | null;
  readonly padId: Uint8Array<ArrayBuffer>;
  readonly cells: Uint32Array;
  /** The instrument the response was parsed with; another one than the survey's is refused. */
  readonly instrument: string;
  /** Mark of the pepper it is sealed with; one that the survey does not belong to is refused. */
  readonly pepperMark: string;
}

/** What came of a response. Only `counted` changed anything. */
export const RESPONSE_OUTCOMES = [
  'counted',
  'already-counted',
  'closed',
  'unknown-survey',
  'other-instrument',
  'invitation-required',
  'no-invitations',
  'other-pepper',
] as const;
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

/** What came of a code. A code is granted to one blinded element, as often as that one asks. */
export const CODE_OUTCOMES = ['granted', 'not-usable', 'closed', 'unknown-survey'] as const;
export type CodeOutcome = (typeof CODE_OUTCOMES)[number];

/** Why a store refuses. These words are all that is said of an error: its own message may hold a command. */
export type Trouble =
  | 'OOM'
  | 'READONLY'
  | 'MISCONF'
  | 'NOREPLICAS'
  | 'MASTERDOWN'
  | 'LOADING'
  | 'BUSY'
  | 'no rights'
  | 'wrong password'
  | 'quota'
  | 'disk full'
  | 'disk error'
  | 'file damaged'
  | 'no answer in time'
  | 'cannot be reached'
  | 'other';

/** What will lose answers or results some day, although all works now. */
export type Warning = 'evicts' | 'no-append-only-file' | 'clock';

/**
 * Who closes a survey, and for how long nobody else should begin to: a closer that dies is replaced by the next one.
 * Two at once would do no harm, since both come to the same result and only one is written.
 */
export interface Lease {
  /** Random, one for each run. */
  readonly closer: string;
  readonly milliseconds: number;
}

/** What was added up, for whoever holds the lease. */
export type Sums = Pick<Collected, 'cells' | 'responses'>;

/** Some of a survey's pad ids, 16 bytes each. */
export interface PadPage {
  readonly padIds: Uint8Array;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** The store does not answer, or cannot keep what it was given. Nothing was counted, as far as is known. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** What the operator is told; respondents are told to try again. */
  readonly trouble: Trouble;

  constructor(store: string, trouble: Trouble = 'other', options?: ErrorOptions) {
    super(store, options);
    this.trouble = trouble;
  }
}

/**
 * Everything the site asks of a store, as steps of the domain; each is atomic and durable once it resolves.
 * One file a backend; tests/store/contract.ts holds them all to the same behaviour.
 *
 * @throws StoreUnavailable from any method
 */
export interface Store {
  readonly name: 'sqlite' | 'redis' | 'upstash';
  /** Writes something and deletes it again, so resolves only when the store can keep what it is given. */
  probe(): Promise<void>;
  /** What about the store's settings will lose something some day, as far as it says; may be asked often. */
  warnings(): Promise<Warning[]>;
  /** The mark of the pepper that this store belongs to. One that has none yet takes the given one. */
  pepperMark(own: string): Promise<string>;

  /** The documents with these ids, in the same order; null for each that does not exist. */
  read<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Versioned<Documents[K]> | null)[]>;
  /** Writes if the stored version is still `version` (0: does not exist yet). False: somebody was faster. */
  write<K extends Kind>(kind: K, id: string, body: Documents[K], version: number): Promise<boolean>;
  remove(kind: Kind, id: string): Promise<void>;
  /** Ids of workspaces last opened before a day, or on no day that is known. @param day YYYY-MM-DD */
  unopened(day: string): Promise<string[]>;

  /**
   * Opens a survey with empty counters. False: the id is taken.
   *
   * @param codeHashes of its invitations, none for a survey that anybody with the link may answer
   */
  openSurvey(survey: Survey, cells: number, codeHashes?: readonly string[]): Promise<boolean>;
  /** The surveys with these ids, in the same order; null for each that does not exist. */
  surveys(ids: readonly string[]): Promise<(SurveyRecord | null)[]>;
  /** Ids of all surveys that are not closed although their time has passed, in any order. @param now ms */
  overdue(now: number): Promise<string[]>;
  /** Moves the closing time. False: the survey is not open any more. @param closesAt ISO 8601 */
  reschedule(id: string, closesAt: string): Promise<boolean>;
  /**
   * Gives a code to the first blinded element that asks for it, and to no other. A used code, an unknown one
   * and a survey without invitations are all `not-usable`. @param now milliseconds since the epoch
   */
  redeem(id: string, codeHash: string, blindedDigest: string, now: number): Promise<CodeOutcome>;
  /**
   * Adds one sealed response, exactly once for each response id, and in a survey with invitations exactly
   * once for each credential. The first one after a mark notes in the same step how many there were before it.
   *
   * @param now, mark milliseconds since the epoch: the time, and the last mark before it (see marksIn)
   */
  count(id: string, response: SealedResponse, now: number, mark: number): Promise<ResponseOutcome>;
  /**
   * Stops the counting (-> closing) and hands over what was added up, to one closer at a time. `taken`: another one
   * has the lease; null once closed or unknown.
   */
  collect(id: string, lease: Lease): Promise<Sums | 'taken' | null>;
  /** A page of the pad ids of a survey that is closing, and the lease anew; null when another closer has it. */
  pads(id: string, lease: Lease, from: string | null): Promise<PadPage | null>;
  /** Gives the lease back before its time, if it is still held. */
  release(id: string, lease: Lease): Promise<void>;
  /**
   * Writes the result once (closing -> closed); from then on no counters, pads, response ids and nothing of
   * invitations are kept. Later calls change nothing.
   */
  finish(survey: Pick<Survey, 'id' | 'closesAt'>, result: Result): Promise<void>;
  /** Notes that the counters do not open (closing -> unreadable), and keeps them. @param tried mark of the pepper */
  markUnreadable(id: string, tried: string): Promise<void>;
  /** Deletes every survey that has been kept its time (RETENTION). @param now milliseconds since the epoch */
  expire(now: number): Promise<void>;
  /** Deletes the survey with all that belongs to it. */
  removeSurvey(id: string): Promise<void>;
}
