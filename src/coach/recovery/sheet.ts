import type { RecoveryKey } from '../keys/recovery.ts';
import { readStored, writeStored } from '../storage.ts';

/** Where /coach leaves a recovery key for /recovery in the same tab: no address ever holds it. */
const SHEET = 'okr-klar-recovery-sheet';
const session = () => sessionStorage;

/** Hands the key of a new sheet over to the page that prints it. */
export function handOverSheet({ key, words }: RecoveryKey): void {
  writeStored(session, SHEET, JSON.stringify({ key, words }));
}

/** The key to print; undefined once the sheet is dropped. */
export function readSheet(): RecoveryKey | undefined {
  const stored = readStored(session, SHEET);
  return stored === undefined ? undefined : (JSON.parse(stored) as RecoveryKey);
}

/** The sheet is shown until its coach is back in the overview. */
export function dropSheet(): void {
  writeStored(session, SHEET, undefined);
}
