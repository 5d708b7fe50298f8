import type { LastMark, LocalTime, Pads } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import type { Limiter } from './limiter.ts';

/** What a host provides. Handlers read no environment, clock or randomness of their own. */
export interface ServerContext {
  readonly store: Store;
  readonly limiter: Limiter;
  /** The secret that responses are sealed with, at least 32 bytes. */
  readonly pepper: Uint8Array<ArrayBuffer>;
  /** Adds pads up; each host has its fastest implementation. */
  readonly pads: Pads;
  /** Keeps a serverless function running until the work is done; it would be halted after its answer. */
  readonly keepAlive: (work: Promise<unknown>) => void;
  /** Required for making a workspace; null when anybody may. */
  readonly signupCode: string | null;
  /** The key of /api/cron; null where the host closes surveys by a timer of its own. */
  readonly cronSecret: string | null;
  /** The site's public address where it is configured; requests from its pages are not cross-site. */
  readonly siteAddress: string | null;
  /** The version of this program, as in package.json. */
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The marks of the instance's time zone; see marksIn. */
  readonly lastMark: LastMark;
  /** The clock of the instance's time zone; see localTimeIn. */
  readonly localTime: LocalTime;
  /** Returns that many random bytes. */
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  /** Texts of the page that answers a form sent without JavaScript, by locale. */
  readonly formTexts: Readonly<Record<string, FormText>>;
}

/** Texts that the server shows itself, when the page has no script. */
export interface FormText {
  readonly errorTitle: string;
  readonly missing: string;
  /** Shown beside a question without an answer. */
  readonly unanswered: string;
  readonly notValid: string;
  readonly send: string;
  /** For surveys by invitation: a credential is requested by a script, so a form without one cannot be counted. */
  readonly invited: string;
  readonly closed: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly limited: string;
  /** For a form that another site had a browser send: it was not counted. */
  readonly elsewhere: string;
  /** Label of the link from there to the survey. */
  readonly toSurvey: string;
}
