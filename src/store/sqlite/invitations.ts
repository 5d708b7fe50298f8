import type { DatabaseSync } from 'node:sqlite';
import type { CodeOutcome } from '../store.ts';
import { UNUSED } from './schema.ts';

/** The steps for invitations, each to be run in a transaction. `number` is that of the survey. */
export function invitationsIn(database: DatabaseSync) {
  const survey = database.prepare('SELECT number, state, closes_at FROM survey WHERE id = ?');
  const insert = database.prepare('INSERT INTO invitation VALUES (?, ?, ?)');
  const found = database.prepare('SELECT blinded FROM invitation WHERE survey = ? AND code_hash = ?');
  const use = database.prepare('UPDATE invitation SET blinded = ? WHERE survey = ? AND code_hash = ?');
  const spent = database.prepare('INSERT OR IGNORE INTO spent VALUES (?, ?)');
  return {
    invite(number: number, codeHashes: readonly string[]): void {
      for (const codeHash of codeHashes) insert.run(number, codeHash, UNUSED);
    },
    /** See Store.grantCode. */
    grantCode(id: string, codeHash: string, blindedDigest: string, now: number): CodeOutcome {
      const row = survey.get(id);
      if (!row) return 'unknown-survey';
      if (row.state !== 'open' || Date.parse(String(row.closes_at)) <= now) return 'closed';
      const number = Number(row.number);
      const blinded = found.get(number, codeHash)?.blinded;
      if (blinded === UNUSED) use.run(blindedDigest, number, codeHash);
      return blinded === UNUSED || blinded === blindedDigest ? 'granted' : 'not-usable';
    },
    /** @returns whether the credential was unspent */
    spend(number: number, credentialId: string): boolean {
      return spent.run(number, credentialId).changes === 1;
    },
  };
}
