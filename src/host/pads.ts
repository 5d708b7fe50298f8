import { createCipheriv } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PAD_ID_BYTES, type Pads, padsIn } from '../core/index.ts';
import { nodeSealingKey } from '../server/sealing.ts';

/** A block of AES in 32-bit words. */
const WORDS = 4;
/** Pads made in one turn of the event loop: a few milliseconds, so that requests are answered in between. */
const SLICE = 512;

/**
 * Adds pads up with node:crypto. An AES-CTR keystream is the encryption of successive counter blocks (NIST SP 800-38A,
 * 6.5), so one call of AES encrypts the blocks of many pads. One call for each pad takes ten times as long.
 */
export const nodePads: Pads = async (pepper, surveyId) => {
  const key = nodeSealingKey(pepper, surveyId);
  return async (padIds, cells) => {
    const count = padsIn(padIds);
    const blocks = Math.ceil(cells / WORDS);
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    const sum = new Uint32Array(cells);
    for (let done = 0; done < count; done += SLICE) {
      const some = padIds.subarray(done * PAD_ID_BYTES, (done + SLICE) * PAD_ID_BYTES);
      addWords(sum, wordsOf(cipher.update(counterBlocks(some, blocks))), blocks * WORDS);
      await nextTurn();
    }
    return sum;
  };
};

/** The counter blocks of AES-CTR for each pad id: the id and its successors modulo 2^128. */
function counterBlocks(padIds: Uint8Array, blocks: number): Uint8Array {
  const ids = new DataView(padIds.buffer, padIds.byteOffset, padIds.byteLength);
  const made = new DataView(new ArrayBuffer(padIds.byteLength * blocks));
  const counter = new Uint32Array(WORDS);
  let at = 0;
  for (let id = 0; id < padIds.byteLength; id += PAD_ID_BYTES) {
    for (let word = 0; word < WORDS; word += 1) counter[word] = ids.getUint32(id + word * 4);
    for (let block = 0; block < blocks; block += 1) {
      for (let word = 0; word < WORDS; word += 1, at += 4) made.setUint32(at, counter[word] as number);
      countUp(counter);
    }
  }
  return new Uint8Array(made.buffer);
}

/** Adds one, big-endian with carry. */
function countUp(counter: Uint32Array): void {
  for (let word = WORDS - 1; word >= 0; word -= 1) {
    counter[word] = (counter[word] as number) + 1;
    if (counter[word] !== 0) return;
  }
}

/** Reads big-endian numbers, whatever the byte order of this machine. */
function wordsOf(bytes: Buffer): Uint32Array {
  const own = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? bytes.swap32() : bytes;
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4);
}

/** @param apart words of one pad; the last block may be longer than the cells need */
function addWords(sum: Uint32Array, words: Uint32Array, apart: number): void {
  for (let start = 0; start < words.length; start += apart) {
    for (let cell = 0; cell < sum.length; cell += 1) {
      sum[cell] = (sum[cell] as number) + (words[start + cell] as number);
    }
  }
}
