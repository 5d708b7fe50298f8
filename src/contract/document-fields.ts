import * as v from 'valibot';
import type * as core from '../core/index.ts';
import { MODES, VERDICTS } from '../core/index.ts';
import type { SchemaOf } from './contract.ts';

/**
 * Fields that several documents share. Schemas of answers describe only: the server does not run them, the types
 * check what it builds. tests/server/openapi.test.ts holds them against real answers.
 */

export const mode = v.picklist(MODES);
export const status = v.picklist(['open', 'closing', 'closed', 'unreadable']);
export const verdict = v.picklist(VERDICTS);
export const count = v.pipe(v.number(), v.integer());
export const moment = v.pipe(v.string(), v.isoTimestamp());
/** YYYY-MM-DDThh:mm, on the clock of the site's time zone. */
export const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));
/** YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate());
export const employees = v.nullable(count);
export const instrument = v.strictObject({ id: v.string(), version: count });

export const Group: SchemaOf<core.Group> = v.strictObject({ id: v.string(), name: v.string() });

/**
 * How many have answered. While a survey is open only a multiple of five, as it was at `asOf`; exact once it is closed,
 * and in a meeting at all times. `employees` is null when the coach has not said.
 */
export type Participation =
  | (core.PublicCount & { readonly employees: number | null })
  | { readonly responses: number; readonly employees: number | null };

export const Participation: SchemaOf<Participation> = v.union([
  v.strictObject({ atLeast: count, asOf: moment, employees }),
  v.strictObject({ responses: count, employees }),
]);
