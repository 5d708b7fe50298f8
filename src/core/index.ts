/**
 * The domain, in the order an answer passes through it:
 *
 *   instrument   what is asked
 *   organisation who asks, and the coach's workspace
 *   survey       one round of it in one organisation
 *   moments      when it may close
 *   invitation   codes, one response each; known by their hashes
 *   fingerprint  what those who are invited compare
 *   response     12 answers, accepted whole or refused
 *   tally        the counters a response adds one to
 *   seal         the pad that hides which
 *   participation how many have answered, while it is open
 *     (storage adds sealed vectors up, and hands the sums over once)
 *   closing      sums minus pads
 *   groups       who may be shown apart
 *   band, figure what may be shown of a count
 *   verdict      what that says
 *   result       all that is ever shown
 *   trend        where a factor went between two results
 *   findings     what a result finds first
 *   group-differences where the groups of a result differ
 *   certainty    how much of it those who did not answer could change
 *   chance       how often words and arrows come of chance alone
 *
 *   clock        whether the time is to be believed
 *   record       a survey with what the store knows of it
 *   problem      every way in which any of it can be refused
 *   document     what travels over HTTP
 *   name         what can be read of what people typed
 *   base64url,
 *   spelling     how bytes are written
 */

export * from './band.ts';
export * from './base64url.ts';
export * from './certainty.ts';
export * from './chance.ts';
export * from './clock.ts';
export * from './closing.ts';
export * from './document.ts';
export * from './figure.ts';
export * from './findings.ts';
export * from './fingerprint.ts';
export * from './group-differences.ts';
export * from './groups.ts';
export * from './instrument.ts';
export * from './invitation.ts';
export * from './moments.ts';
export * from './name.ts';
export * from './organisation.ts';
export * from './participation.ts';
export * from './problem.ts';
export * from './record.ts';
export * from './response.ts';
export * from './result.ts';
export * from './seal.ts';
export * from './spelling.ts';
export * from './survey.ts';
export * from './tally.ts';
export * from './trend.ts';
export * from './verdict.ts';
