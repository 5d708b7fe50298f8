import * as v from 'valibot';
import { isLegible, LONGEST_OPEN, MAX_GROUPS } from '../core/index.ts';
import { DEFAULT_CONTENT } from '../instruments/index.ts';
import { ILLEGIBLE } from './field-errors.ts';

/** Fields that several requests share. */

/** A line that people typed to be read, in any script: a name, or whatever else is shown as it was written. */
function line(max: number) {
  const legible = (text: string) => text === '' || isLegible(text);
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max), v.check(legible, ILLEGIBLE));
}

export const organisationName = line(120);
export const employees = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
export const locale = v.picklist(Object.keys(DEFAULT_CONTENT.text));

/** No groups, or 2 to 8 with different names. */
export const groupNames = v.pipe(
  v.array(line(60)),
  v.check((names) => names.length === 0 || names.length > 1),
  v.maxLength(MAX_GROUPS),
  v.check((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length),
);

/** A moment at most 90 days away; written in UTC whatever zone it came in. Which ones will do, the mode says. */
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
