/**
 * The most that the site takes. Contracts refuse what is more, and forms say so before anything is sent. When a survey
 * may close is in schedule.ts; how few people a result needs, in survey.ts and groups.ts.
 */

/** Characters of an organisation's name. */
export const MAX_NAME_LENGTH = 120;

/** Characters of a group's name. */
export const MAX_GROUP_NAME_LENGTH = 60;

/** Employees of an organisation. */
export const MAX_EMPLOYEES = 1_000_000;

/** Groups that a survey may declare. The sealed counters always have room for this many. */
export const MAX_GROUPS = 8;

/** Invitations of a survey, spares included: their hashes are sent in one request of at most 16 KiB. */
export const MAX_INVITATIONS = 1000;

/** Organisations in a workspace. Each has at most one open survey, so this limits open surveys too. */
export const MAX_ORGANISATIONS = 500;

/** Keys of a workspace. */
export const MAX_KEYS = 20;

/** Characters of a key's label. */
export const MAX_KEY_LABEL_LENGTH = 60;

/** Rounds of an organisation that are kept at the same time. */
export const MAX_ROUNDS = 100;

/** Measures in the plan of a round. */
export const MAX_MEASURES = 24;

/** Characters of a measure. */
export const MAX_MEASURE_LENGTH = 300;

/** Characters of the role that does a measure. */
export const MAX_OWNER_LENGTH = 80;
