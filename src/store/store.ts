import type {
  Clock,
  Collected,
  OlderWorkspace,
  Organisation,
  Plan,
  Result,
  Survey,
  SurveyRecord,
  SurveyState,
  Workspace,
} from '../core/index.ts';

/** Documents, which are replaced as a whole if the stored version is the expected one. */
export interface Documents {
  readonly workspace: Workspace | OlderWorkspace;
  readonly organisation: Organisation;
  readonly clock: Clock;
  /** Has the id of its survey and is deleted together with it. */
  readonly plan: Plan;
}
export type Kind = keyof Documents;
/** Documents that depend on nothing else in the store. */
export type OwnKind = Exclude<Kind, 'plan'>;

/** A document with the number of times it has been written. */
export interface Versioned<T> {
  readonly body: T;
  readonly version: number;
}

/** One sealed response: adding `cells` counts it and reveals nothing about it. */
export interface SealedResponse {
  readonly responseId: string;
  /** A digest of its credential; null where anybody with the link may answer. */
  readonly credentialId: string | null;
  readonly padId: Uint8Array<ArrayBuffer>;
  /** As many as the survey has, otherwise the response is refused as `other-size`. */
  readonly cells: Uint32Array;
  /** The instrument the response was parsed with. It must be the survey's. */
  readonly instrument: string;
  /** Mark of the pepper it is sealed with. It must be the survey's. */
  readonly pepperMark: string;
}

/** Outcomes of a response. Only `counted` changes the store. */
export const RESPONSE_OUTCOMES = [
  'counted',
  'already-counted',
  'closed',
  'unknown-survey',
  'other-instrument',
  'other-size',
  'invitation-required',
  'no-invitations',
  'other-pepper',
] as const;
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

/** Outcomes of a code. It is granted to one blinded element, and again whenever that element is repeated. */
export const CODE_OUTCOMES = ['granted', 'not-usable', 'closed', 'unknown-survey'] as const;
export type CodeOutcome = (typeof CODE_OUTCOMES)[number];

/** Outcomes of writing a plan. Only `written` changes the store; `changed` means that the version is another one. */
export const PLAN_OUTCOMES = ['written', 'changed', 'other-state', 'unknown-survey'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** Causes of a store failure. Logged in place of the error's message, which may contain a command. */
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
  | 'wrong database'
  | 'quota'
  | 'disk full'
  | 'disk error'
  | 'file damaged'
  | 'no answer in time'
  | 'cannot be reached'
  | 'a newer version wrote it'
  | 'other';

/** What in the store has been altered: the root under a right key, or what an organisation carries. */
export type Damage = 'key-damaged' | 'link-lost';

/** Settings under which the store may lose answers or results later, and damage that was met with. */
export type Warning = 'evicts' | 'no-append-only-file' | 'clock' | Damage;

/**
 * Who closes a survey, and how long others wait for it: another closer takes over when one has died. Two at once would
 * do no harm, since both compute the same result and only one is written.
 */
export interface Lease {
  /** Random, one for each run. */
  readonly closer: string;
  readonly milliseconds: number;
}

/** The sums, for the holder of the lease. */
export type Sums = Pick<Collected, 'cells' | 'responses'>;

/** Some of a survey's pad ids, 16 bytes each. */
export interface PadPage {
  readonly padIds: Uint8Array;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** A workspace with the organisations on its list, in that order, and the surveys of those that are in it. */
export interface WholeWorkspace {
  readonly workspace: Versioned<Workspace | OlderWorkspace>;
  readonly organisations: readonly Versioned<Organisation>[];
  readonly surveys: readonly SurveyRecord[];
}

/** A survey with its organisation, and a workspace that was asked for beside it; null for each that does not exist. */
export interface SurveyInPlace {
  readonly record: SurveyRecord | null;
  readonly organisation: Versioned<Organisation> | null;
  readonly workspace: Versioned<Workspace | OlderWorkspace> | null;
}

/** Reads of documents that lead to each other; see server/whole-reads.ts. @throws StoreUnavailable */
export interface InOne {
  workspace(id: string, proof: string): Promise<WholeWorkspace | null>;
  survey(id: string, workspaceId: string | null): Promise<SurveyInPlace>;
}

/** The store does not answer or cannot write. Whether the request took effect is not known; repeating it is safe. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** For the operator's log; respondents are only asked to try again. */
  readonly trouble: Trouble;

  constructor(store: string, trouble: Trouble = 'other', options?: ErrorOptions) {
    super(store, options);
    this.trouble = trouble;
  }
}

/** The store has a schema that this program does not know yet, so it reads and writes nothing there. */
export class StoreTooNew extends StoreUnavailable {
  constructor(store: string, found: number, known: number) {
    super(store, 'a newer version wrote it');
    this.message = `A newer version of okr-klar wrote this store (schema ${found}, and this program knows ${known}): start that version, or restore a backup from before the update.`;
  }
}

/** A step to the next version of a schema. A step that was released never changes. */
export interface Migration<Target> {
  /** What is different from then on, for whoever updates. */
  readonly why: string;
  readonly run: Target;
}

/**
 * The operations of a store. Each is atomic, and durable once it resolves. There is one folder for each backend, and
 * tests/store/contract.ts holds all of them to the same behaviour.
 *
 * @throws StoreUnavailable from any method
 */
export interface Store {
  readonly name: 'sqlite' | 'redis' | 'upstash';
  /** Writes something and deletes it again, so it resolves only if the store can write. */
  probe(): Promise<void>;
  /** Warnings about the store's settings, as far as the store reports them; cheap. */
  warnings(): Promise<Warning[]>;
  /** The mark of this store's pepper. A store without a mark takes the given one. */
  pepperMark(own: string): Promise<string>;

  /** The documents with these ids, in the same order; null for each that does not exist. */
  read<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Versioned<Documents[K]> | null)[]>;
  /** Reads of documents that lead to each other in one round trip each; null where they are read one by one. */
  readonly inOne: InOne | null;
  /** Writes if the stored version is still `version` (0: does not exist yet). @returns false when it is not */
  write<K extends OwnKind>(kind: K, id: string, body: Documents[K], version: number): Promise<boolean>;
  /**
   * Deletes a document if the stored version is still `version`. One that does not exist counts as deleted, so a deletion
   * can be repeated.
   *
   * @returns false when there is another version
   */
  remove(kind: OwnKind, id: string, version: number): Promise<boolean>;
  /** Ids of workspaces last opened before a day or on an unknown day. @param day YYYY-MM-DD */
  unopened(day: string): Promise<string[]>;

  /**
   * Opens a survey with empty counters.
   *
   * @param codeHashes hashes of its invitation codes; none where anybody with the link may answer
   * @returns false when the id is taken
   */
  openSurvey(survey: Survey, cells: number, codeHashes?: readonly string[]): Promise<boolean>;
  /** The surveys with these ids, in the same order; null for each that does not exist. */
  surveys(ids: readonly string[]): Promise<(SurveyRecord | null)[]>;
  /** Ids of the surveys that are not closed although their closing time has passed, in any order. @param now ms */
  overdue(now: number): Promise<string[]>;
  /** Moves the closing time. @param closesAt ISO 8601 @returns false when the survey is no longer open */
  reschedule(id: string, closesAt: string): Promise<boolean>;
  /**
   * Writes the plan of a survey if the survey is there, in the given state, and the stored version is still `version`
   * (0: does not exist yet). The plan expires with the survey.
   *
   * @param state null for any state
   */
  writePlan(plan: Plan, version: number, state: SurveyState | null): Promise<PlanOutcome>;
  /**
   * Grants a code to the first blinded element and to no other. A used code, an unknown code and a survey without
   * invitations are all `not-usable`.
   *
   * @param now milliseconds since the epoch
   */
  grantCode(id: string, codeHash: string, blindedDigest: string, now: number): Promise<CodeOutcome>;
  /**
   * Adds one sealed response, exactly once for each response id, and in a survey with invitations exactly once for each
   * credential. In the same step the first one after a mark notes how many there were before it.
   *
   * @param now, mark milliseconds since the epoch: the time, and the last mark before it (see marksIn)
   */
  count(id: string, response: SealedResponse, now: number, mark: number): Promise<ResponseOutcome>;
  /**
   * Stops the counting (-> closing) and returns the sums to one closer at a time.
   *
   * @returns `taken` when another closer has the lease, null when the survey is closed or unknown
   */
  collect(id: string, lease: Lease): Promise<Sums | 'taken' | null>;
  /** Returns a page of a closing survey's pad ids and renews the lease; null when another closer has it. */
  pads(id: string, lease: Lease, from: string | null): Promise<PadPage | null>;
  /** Ends the lease early, if it is still held. */
  release(id: string, lease: Lease): Promise<void>;
  /**
   * Writes the result once (closing -> closed) and deletes counters, pads, response ids and everything of invitations.
   * Later calls change nothing.
   */
  finish(survey: Pick<Survey, 'id' | 'closesAt'>, result: Result): Promise<void>;
  /**
   * Notes that the counters cannot be unsealed (closing -> unreadable), and keeps them. @param tried mark of the pepper
   */
  markUnreadable(id: string, tried: string): Promise<void>;
  /** Deletes every survey whose retention period (RETENTION) is over, with all that belongs to it. @param now in ms */
  expire(now: number): Promise<void>;
  /** Deletes the survey and everything that belongs to it, its plan in the same step. */
  removeSurvey(id: string): Promise<void>;
}
