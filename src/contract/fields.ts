import * as v from 'valibot';
import {
  type FieldFault,
  isLegible,
  LONGEST_OPEN,
  MAX_EMPLOYEES,
  MAX_GROUP_NAME_LENGTH,
  MAX_GROUPS,
  MAX_KEY_LABEL_LENGTH,
  MAX_NAME_LENGTH,
} from '../core/index.ts';
import { DEFAULT_CONTENT } from '../instruments/index.ts';

/** Fields that several bodies share. */

/** The message of a failed legibility check; other faults are recognised by the type of the check that failed. */
export const ILLEGIBLE = 'illegible' satisfies FieldFault;

/** A line of text that people will read, in any script; it may be empty. */
export function optionalLine(max: number) {
  const legible = (text: string) => text === '' || isLegible(text);
  return v.pipe(v.string(), v.trim(), v.maxLength(max), v.check(legible, ILLEGIBLE));
}

/** The same, but not empty. */
export function line(max: number) {
  return v.pipe(optionalLine(max), v.nonEmpty());
}

export const organisationName = line(MAX_NAME_LENGTH);
export const keyLabel = line(MAX_KEY_LABEL_LENGTH);
/** The first key of a workspace is made before its coach has reason to name it. */
export const firstKeyLabel = optionalLine(MAX_KEY_LABEL_LENGTH);
export const employees = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_EMPLOYEES));
export const locale = v.picklist(Object.keys(DEFAULT_CONTENT.text));

/** No groups, or 2 to MAX_GROUPS with different names. */
export const groupNames = v.pipe(
  v.array(line(MAX_GROUP_NAME_LENGTH)),
  v.check((names) => names.length === 0 || names.length > 1),
  v.maxLength(MAX_GROUPS),
  v.check((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length),
);

/**
 * A moment within LONGEST_OPEN from now, in any time zone; parsed into UTC. The limits that depend on the survey's
 * mode are checked by the handler.
 *
 * @param now milliseconds since the epoch
 */
export function closingTime(now: number) {
  return v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    v.minValue(now + 1),
    v.maxValue(now + LONGEST_OPEN),
    v.transform((time) => new Date(time).toISOString()),
  );
}
