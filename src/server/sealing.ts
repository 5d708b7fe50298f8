import { createCipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { MIN_PEPPER_BYTES, SEAL_INFO } from '../core/index.ts';
import { cachedPerSurvey } from './survey-key-cache.ts';

/** `sealingKey` of core/seal.ts with node:crypto. */
export function nodeSealingKey(pepper: Uint8Array, surveyId: string): KeyObject {
  if (pepper.length < MIN_PEPPER_BYTES) throw new RangeError('pepper is shorter than 32 bytes');
  // Node takes longer to see that bytes are no key than to seal with them.
  return createSecretKey(Buffer.from(hkdfSync('sha256', pepper, surveyId, SEAL_INFO, 32)));
}

/** The same, cached for many responses. */
export const cachedSealingKey = cachedPerSurvey(nodeSealingKey);

/**
 * `seal` of core/seal.ts with node:crypto: WebCrypto hands every call to another thread, which takes ten times as long as
 * the sealing itself.
 */
export function sealCells(cells: Uint32Array, key: KeyObject, padId: Uint8Array): Uint32Array {
  const pad = createCipheriv('aes-256-ctr', key, padId).update(Buffer.alloc(cells.length * 4));
  const sealed = Uint32Array.from(cells);
  for (let index = 0; index < sealed.length; index += 1) {
    sealed[index] = (sealed[index] as number) + pad.readUInt32BE(index * 4);
  }
  return sealed;
}
