import { expiresAt, type RETENTION } from '../core/index.ts';

/** Where the store notes which pepper it belongs to. */
export const PEPPER_MARK = 'okr:pepper-mark';

/** The set-up comes first, as the scripts that take all of them want it. */
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

/** Seconds since the epoch, as EXPIREAT takes them. */
export function expiry(closesAt: string, kept: keyof typeof RETENTION = 'rest'): number {
  return Math.ceil(expiresAt(closesAt, kept) / 1000);
}
