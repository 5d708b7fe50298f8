/**
 * Sealed counters. A database journal of "add one to these 12 counters" would be a table of responses, so every
 * response adds a number that looks random to every counter. The pads are subtracted once, at closing.
 */

/** Bytes of a pad id, which is the first counter block of its AES keystream. */
export const PAD_ID_BYTES = 16;

/** Shortest secret for sealing. */
export const MIN_PEPPER_BYTES = 32;

/** HKDF's info for the sealing key. */
export const SEAL_INFO = 'okr-klar/seal/v1';

/**
 * Adds up the pads of some responses, cell by cell modulo 2^32. A host may have a faster way than `webCryptoPads`.
 *
 * @param padIds 16 bytes each, one after the other
 */
export type PadSum = (padIds: Uint8Array, cells: number) => Promise<Uint32Array>;

/** Derives the key of one survey, to add up its pads. */
export type Pads = (pepper: Uint8Array<ArrayBuffer>, surveyId: string) => Promise<PadSum>;

/** Keystreams made at once: enough to keep the crypto threads busy, few enough for little memory. */
const BATCH = 512;

/**
 * The sealing key of one survey: HKDF-SHA-256 (RFC 5869) of the pepper with the survey id as salt.
 *
 * @param pepper the secret of this site, at least 32 bytes
 */
export async function sealingKey(pepper: Uint8Array<ArrayBuffer>, surveyId: string): Promise<CryptoKey> {
  if (pepper.length < MIN_PEPPER_BYTES) throw new RangeError('pepper is shorter than 32 bytes');
  const secret = await crypto.subtle.importKey('raw', pepper, 'HKDF', false, ['deriveKey']);
  const salt = new TextEncoder().encode(surveyId);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(SEAL_INFO) },
    secret,
    { name: 'AES-CTR', length: 256 },
    false,
    ['encrypt'],
  );
}

/**
 * Adds the pad of `padId` to every cell, modulo 2^32.
 *
 * @param padId 16 fresh random bytes, never used twice
 */
export async function seal(
  cells: Uint32Array,
  key: CryptoKey,
  padId: Uint8Array<ArrayBuffer>,
): Promise<Uint32Array> {
  const sealed = Uint32Array.from(cells);
  addPad(sealed, await keystream(key, padId, cells.length));
  return sealed;
}

/** Sums without their pads, and how many pads there were. */
export interface Unsealed {
  readonly cells: Uint32Array;
  readonly pads: number;
}

/**
 * Subtracts pads from sealed sums, modulo 2^32. Order does not matter.
 *
 * @param pages pad ids, 16 bytes each, in pages of any size; only one page at a time is in memory
 */
export async function unseal(
  sealed: Uint32Array,
  padSum: PadSum,
  pages: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Unsealed> {
  const cells = Uint32Array.from(sealed);
  let pads = 0;
  for await (const page of pages) {
    pads += padsIn(page);
    const sum = await padSum(page, cells.length);
    for (let index = 0; index < cells.length; index += 1) {
      cells[index] = (cells[index] as number) - (sum[index] as number);
    }
  }
  return { cells, pads };
}

/** How many pad ids a page holds. @throws RangeError when they are not 16 bytes each */
export function padsIn(page: Uint8Array): number {
  if (page.length % PAD_ID_BYTES !== 0) throw new RangeError('a pad id has 16 bytes');
  return page.length / PAD_ID_BYTES;
}

/** Adds pads up with WebCrypto, with one call for each pad. */
export const webCryptoPads: Pads = async (pepper, surveyId) => {
  const key = await sealingKey(pepper, surveyId);
  return async (padIds, cells) => {
    const sum = new Uint32Array(cells);
    for (let start = 0; start < padIds.length; start += BATCH * PAD_ID_BYTES) {
      const batch = splitPadIds(padIds.subarray(start, start + BATCH * PAD_ID_BYTES));
      const pads = await Promise.all(batch.map((padId) => keystream(key, padId, cells)));
      for (const pad of pads) addPad(sum, pad);
    }
    return sum;
  };
};

function splitPadIds(padIds: Uint8Array): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: padsIn(padIds) }, (_, place) =>
    Uint8Array.from(padIds.subarray(place * PAD_ID_BYTES, (place + 1) * PAD_ID_BYTES)),
  );
}

/** AES-256-CTR (NIST SP 800-38A) over zeros, with the pad id as the first counter block; 4 bytes a cell. */
async function keystream(key: CryptoKey, padId: Uint8Array<ArrayBuffer>, cells: number): Promise<DataView> {
  if (padId.length !== PAD_ID_BYTES) throw new RangeError('a pad id has 16 bytes');
  const algorithm = { name: 'AES-CTR', counter: padId, length: 128 };
  return new DataView(await crypto.subtle.encrypt(algorithm, key, new Uint8Array(cells * 4)));
}

/** Adds one big-endian 32-bit number to each cell; Uint32Array wraps. */
function addPad(cells: Uint32Array, pad: DataView): void {
  for (let index = 0; index < cells.length; index += 1) {
    cells[index] = (cells[index] as number) + pad.getUint32(index * 4);
  }
}
