import { expiresAt, type RETENTION } from '../../core/index.ts';
import type { Kind } from '../store.ts';

/** The key of the mark of the store's pepper. */
export const PEPPER_MARK = 'okr:pepper-mark';
/** The key of the schema version. It shares the hash slot of the mark, so that one script reads both. */
export const SCHEMA = `okr:{${PEPPER_MARK}}:schema`;

/**
 * The keys of a survey. The order matters: scripts that take all of them expect the set-up first, the plan
 * second, since both outlive the closing, and the closer last.
 */
export function keysOf(id: string) {
  const prefix = `okr:{${id}}`;
  return {
    setup: `${prefix}:survey`,
    plan: `${prefix}:plan`,
    cells: `${prefix}:cells`,
    pads: `${prefix}:pads`,
    ids: `${prefix}:ids`,
    codes: `${prefix}:codes`,
    spent: `${prefix}:spent`,
    closer: `${prefix}:closer`,
  };
}

/** The key of a document. A plan's is that of its survey; see keysOf. */
export function documentKey(kind: Kind, id: string): string {
  return `okr:{${id}}:${kind}`;
}

/** How many keys a survey has. A script that takes all of them gets the index after them, where it may. */
export const SURVEY_KEYS = Object.keys(keysOf('')).length;

export function idIn(key: string): string {
  return key.slice(key.indexOf('{') + 1, key.indexOf('}'));
}

/**
 * How long Redis keeps keys beyond their retention period, in milliseconds. Our own clock deletes them on time. Redis
 * goes by the clock of its machine, which may be years ahead, so its expiry is only for a database that no host uses
 * any more.
 */
const ABANDONED = 3 * 365 * 24 * 60 * 60 * 1000;

/** When a survey is deleted. @returns seconds since the epoch, as EXPIREAT takes them */
export function expiry(closesAt: string, kept: keyof typeof RETENTION = 'rest'): number {
  return Math.ceil((expiresAt(closesAt, kept) + ABANDONED) / 1000);
}
