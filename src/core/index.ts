/**
 * The domain, in the order in which a response passes through it:
 *
 *   instrument     the questions
 *   workspace      a coach's, and the keys that open it
 *   organisation   who asks them, in a workspace
 *   survey         one round of an instrument in one organisation
 *   schedule       how long it is open, and how early its closing time is announced
 *   invitation     codes for one response each, of which only hashes are kept
 *   fingerprint    what the invited compare to see that they got the same survey
 *   response       12 answers, accepted whole or refused
 *   tally          the counters, to which a response adds ones
 *   seal           the pads that hide which counters those are
 *   participation  how many have answered, as shown while the survey is open
 *     (the store adds the sealed responses up and returns the sums once)
 *   closing        sums minus pads
 *   groups         which groups may be shown apart
 *   band, figure   what may be shown of a count
 *   verdict        the word for a figure
 *   result         all that is ever shown
 *   trend          how a factor changed between two results
 *   findings       what a result names first
 *   group-differences   where the groups of a result differ
 *   certainty      how much those who did not answer could change (hypergeometric: its probabilities)
 *   chance         how often a word or an arrow comes from chance alone
 *
 *   plan           what people wrote about a round: measures, and the coach's own view
 *   outcome        how it went in the organisation after a round, as its coach sees it
 *   evidence       what the coach's own rounds and outcomes show, counted (wilson: intervals; size-class)
 *   survey-record  a survey with its state in the store
 *   clock          the time to close and to delete by when the machine's clock jumps
 *   problem        every way in which a request can be refused
 *   limits         the largest sizes that are accepted
 *   keys           ids, and the keys that open a workspace or a result
 *   characters     which characters people can read and files can hold
 *   base64url, spelling, proquints   bytes as text
 */

export * from './band.ts';
export * from './base64url.ts';
export * from './certainty.ts';
export * from './chance.ts';
export * from './characters.ts';
export * from './clock.ts';
export * from './closing.ts';
export * from './evidence.ts';
export * from './figure.ts';
export * from './findings.ts';
export * from './fingerprint.ts';
export * from './group-differences.ts';
export * from './groups.ts';
export * from './instrument.ts';
export * from './invitation.ts';
export * from './keys.ts';
export * from './limits.ts';
export * from './organisation.ts';
export * from './outcome.ts';
export * from './participation.ts';
export * from './plan.ts';
export * from './problem.ts';
export * from './proquints.ts';
export * from './response.ts';
export * from './result.ts';
export * from './schedule.ts';
export * from './seal.ts';
export * from './size-class.ts';
export * from './spelling.ts';
export * from './survey.ts';
export * from './survey-record.ts';
export * from './tally.ts';
export * from './trend.ts';
export * from './verdict.ts';
export * from './wilson.ts';
export * from './workspace.ts';
