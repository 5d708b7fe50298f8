import { expiresAt, type RETENTION } from '../../core/index.ts';

/** Where the store notes which pepper it belongs to. */
export const PEPPER_MARK = 'okr:pepper-mark';

/** The set-up comes first and the closer last, as the scripts that take all of them want it. */
export function keysOf(id: string) {
  const prefix = `okr:{${id}}`;
  return {
    setup: `${prefix}:survey`,
    cells: `${prefix}:cells`,
    pads: `${prefix}:pads`,
    ids: `${prefix}:ids`,
    codes: `${prefix}:codes`,
    spent: `${prefix}:spent`,
    closer: `${prefix}:closer`,
  };
}

export function idIn(key: string): string {
  return key.slice(key.indexOf('{') + 1, key.indexOf('}'));
}

/**
 * How much longer than its time something is kept at the very most. Deleting on time is the work of our own
 * clock; a Redis deletes by the clock of its machine alone, which may start years ahead. This one is for a
 * database that no host looks at any more.
 */
const ABANDONED = 3 * 365 * 24 * 60 * 60 * 1000;

/** When a survey is deleted. @returns seconds since the epoch, as EXPIREAT takes them */
export function expiry(closesAt: string, kept: keyof typeof RETENTION = 'rest'): number {
  return Math.ceil((expiresAt(closesAt, kept) + ABANDONED) / 1000);
}
