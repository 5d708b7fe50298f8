import type { LastMark, Pads } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import type { Limiter } from './limiter.ts';

/** What a host gives the handlers. They read no environment, no clock and no randomness of their own. */
export interface Context {
  readonly store: Store;
  readonly limiter: Limiter;
  /** The secret that responses are sealed with, at least 32 bytes. */
  readonly pepper: Uint8Array<ArrayBuffer>;
  /** The quickest way to add pads up where this runs. */
  readonly pads: Pads;
  /** Keeps the process going until this is done, where it would be halted with the last answer. */
  readonly keepAlive: (work: Promise<unknown>) => void;
  /** Asked for when a workspace is made, if the instance has one. */
  readonly signupCode: string | null;
  /** Opens /api/cron, where a host has no clock of its own to call on. */
  readonly cronSecret: string | null;
  /** Where the site is, as far as it has been told: a page of that address is the site's own. */
  readonly siteAddress: string | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The marks of the instance's time zone; see marksIn. */
  readonly lastMark: LastMark;
  /** That many fresh random bytes. */
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  /** The wording of the page that answers a form sent without JavaScript, by locale. */
  readonly formTexts: Readonly<Record<string, FormText>>;
}

/** What the server says to people itself, when there is no script on the page to say it. */
export interface FormText {
  readonly errorTitle: string;
  readonly missing: string;
  /** Beside a question without an answer. */
  readonly unanswered: string;
  readonly notValid: string;
  readonly send: string;
  /** An invitation is traded by a script; without one there is nothing to answer with. */
  readonly invited: string;
  readonly closed: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly limited: string;
  /** What another site sent in somebody's name is not taken, and not shown as theirs either. */
  readonly elsewhere: string;
  /** Leads from there to the survey itself. */
  readonly toSurvey: string;
}
