/**
 * Sealed counters. The journal of "add one to these 12 counters" is a table of response rows, so every
 * response adds a number that looks random to every cell. The pads are subtracted once, at closing.
 */

/** Bytes of a pad id: one AES block, the first counter block of its keystream. */
export const PAD_ID_BYTES = 16;

/** Shortest secret that may seal anything. */
export const MIN_PEPPER_BYTES = 32;

const INFO = new TextEncoder().encode('okr-klar/seal/v1');
/** Keystreams asked for at once: enough to keep the crypto threads busy, few enough to stay small. */
const BATCH = 512;

/**
 * The sealing key of one survey: HKDF-SHA-256 (RFC 5869) of the pepper with the survey id as salt.
 *
 * @param pepper the instance's secret, at least 32 bytes
 */
export async function sealingKey(pepper: Uint8Array<ArrayBuffer>, surveyId: string): Promise<CryptoKey> {
  if (pepper.length < MIN_PEPPER_BYTES) throw new RangeError('pepper is shorter than 32 bytes');
  const secret = await crypto.subtle.importKey('raw', pepper, 'HKDF', false, ['deriveKey']);
  const salt = new TextEncoder().encode(surveyId);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: INFO },
    secret,
    { name: 'AES-CTR', length: 256 },
    false,
    ['encrypt'],
  );
}

/**
 * Adds the pad of `padId` to every cell, modulo 2^32.
 *
 * @param padId 16 fresh random bytes, never used for another attempt
 */
export async function seal(
  cells: Uint32Array,
  key: CryptoKey,
  padId: Uint8Array<ArrayBuffer>,
): Promise<Uint32Array> {
  const sealed = Uint32Array.from(cells);
  addPad(sealed, await keystream(key, padId, cells.length), 1);
  return sealed;
}

/** Subtracts the pads of all `padIds` from sealed sums, modulo 2^32. Order does not matter. */
export async function unseal(
  sealed: Uint32Array,
  key: CryptoKey,
  padIds: readonly Uint8Array<ArrayBuffer>[],
): Promise<Uint32Array> {
  const cells = Uint32Array.from(sealed);
  for (let start = 0; start < padIds.length; start += BATCH) {
    const batch = padIds.slice(start, start + BATCH);
    const pads = await Promise.all(batch.map((padId) => keystream(key, padId, cells.length)));
    for (const pad of pads) addPad(cells, pad, -1);
  }
  return cells;
}

/** AES-256-CTR (NIST SP 800-38A) over zeros, counter starting at the pad id; 4 bytes a cell. */
async function keystream(key: CryptoKey, padId: Uint8Array<ArrayBuffer>, cells: number): Promise<DataView> {
  if (padId.length !== PAD_ID_BYTES) throw new RangeError('a pad id has 16 bytes');
  const algorithm = { name: 'AES-CTR', counter: padId, length: 128 };
  return new DataView(await crypto.subtle.encrypt(algorithm, key, new Uint8Array(cells * 4)));
}

/** One big-endian 32-bit number a cell; Uint32Array wraps on its own. */
function addPad(cells: Uint32Array, pad: DataView, sign: 1 | -1): void {
  for (let index = 0; index < cells.length; index += 1) {
    cells[index] = (cells[index] as number) + sign * pad.getUint32(index * 4);
  }
}
