import { ID_LENGTH } from '#core/keys.ts';
import { bytesOfWords, isWord, WORD_LENGTH, wordsOf } from '#core/proquints.ts';
import { LETTERS } from '#core/spelling.ts';
import { deriveCoachKey } from './derived-key.ts';

/**
 * A recovery key as eleven words: 5 bytes for the id of the workspace, 5 bits a letter; 16 random bytes; and the first
 * byte of SHA-256 of those 21.
 */
export const RECOVERY_WORDS = 11;
const ID_BYTES = 5;
const RANDOM_BYTES = 16;
const LETTER_BITS = 5;
const INFO = 'okr-klar/recovery/v1';

/** A coach key with the words that say it. */
export interface RecoveryKey {
  readonly key: string;
  readonly words: readonly string[];
}

/** What was read from typed words: a coach key, or what is wrong. */
export type ReadWords =
  | { readonly key: string }
  /** A word that no sheet has. */
  | { readonly fault: 'word'; readonly word: string }
  | { readonly fault: 'count'; readonly count: number }
  /** All are words, but not together: one is misread, or two have changed places. */
  | { readonly fault: 'sum' };

/** A new recovery key of a workspace. */
export async function makeRecoveryKey(workspace: string): Promise<RecoveryKey> {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  return recoveryKey(workspace, random);
}

/** The key and the words of a workspace's 16 random bytes. */
export async function recoveryKey(workspace: string, random: Uint8Array<ArrayBuffer>): Promise<RecoveryKey> {
  const bytes = Uint8Array.from([...packId(workspace), ...random]);
  return {
    key: await deriveCoachKey(random, workspace, INFO),
    words: wordsOf(Uint8Array.from([...bytes, await checksum(bytes)])),
  };
}

/**
 * Reads words that somebody typed or pasted, in any case and with anything between them, or nothing: a single line
 * drops line breaks.
 *
 * @returns undefined for a text that does not look like words at all
 */
export async function readRecoveryWords(text: string): Promise<ReadWords | undefined> {
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .flatMap(splitWords);
  if (!parts.some(isWord) || /[_/:@]/.test(text)) return undefined;
  const wrong = parts.find((part) => !isWord(part));
  if (wrong !== undefined) return { fault: 'word', word: wrong };
  if (parts.length !== RECOVERY_WORDS) return { fault: 'count', count: parts.length };
  const bytes = bytesOfWords(parts);
  const content = bytes.slice(0, -1);
  const workspace = unpackId(content.slice(0, ID_BYTES));
  if (!workspace || bytes.at(-1) !== (await checksum(content))) return { fault: 'sum' };
  return { key: await deriveCoachKey(content.slice(ID_BYTES), workspace, INFO) };
}

/** Letters without a gap are words if all of them are. */
function splitWords(letters: string): string[] {
  const pieces = letters.match(new RegExp(`.{1,${WORD_LENGTH}}`, 'gu')) ?? [];
  return pieces.every(isWord) ? pieces : [letters];
}

function packId(id: string): number[] {
  const bits = [...id].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(LETTER_BITS, '0'));
  const octets = bits.join('').match(/.{8}/g) ?? [];
  return octets.map((octet) => Number.parseInt(octet, 2));
}

/** @returns undefined for bits that are no letter: there are 31 of them */
function unpackId(bytes: Uint8Array): string | undefined {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const places = bits.match(/.{5}/g) ?? [];
  const id = places.map((place) => LETTERS[Number.parseInt(place, 2)] ?? '').join('');
  return id.length === ID_LENGTH ? id : undefined;
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))[0] as number;
}
