import { isKeyForgotten, SHEET } from '../keys/key-storage.ts';
import type { RecoveryKey } from '../keys/recovery.ts';
import { readStored, writeStored } from '../storage.ts';

/* /coach leaves a recovery key for /recovery in the same tab, so that no address ever holds it. */
const session = () => sessionStorage;

/** Hands the key of a new sheet over to the page that prints it. */
export function handOverSheet({ key, words }: RecoveryKey): void {
  writeStored(session, SHEET, JSON.stringify({ key, words }));
}

/** The key to print; undefined once the sheet is dropped, or this browser has forgotten the keys of its workspace. */
export function readSheet(): RecoveryKey | undefined {
  const stored = readStored(session, SHEET);
  if (stored === undefined) return undefined;
  const sheet = JSON.parse(stored) as RecoveryKey;
  if (!isKeyForgotten(sheet.key)) return sheet;
  dropSheet();
  return undefined;
}

/** The sheet is shown until its coach is back in the overview. */
export function dropSheet(): void {
  writeStored(session, SHEET, undefined);
}
