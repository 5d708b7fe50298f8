import { toBase64url } from '#core/base64url.ts';
import { SECRET_BYTES } from '#core/keys.ts';

const encoder = new TextEncoder();

/**
 * A coach key made in the browser from a secret that is kept elsewhere: HKDF-SHA-256 (RFC 5869) with the id of the
 * workspace as salt.
 *
 * @param secret at least 16 random bytes
 * @param info the secret's purpose, so that no two give the same key
 */
export async function deriveCoachKey(secret: BufferSource, workspace: string, info: string): Promise<string> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const algorithm = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode(workspace),
    info: encoder.encode(info),
  };
  const bits = await crypto.subtle.deriveBits(algorithm, material, 8 * SECRET_BYTES);
  return `ck_${workspace}${toBase64url(new Uint8Array(bits))}`;
}
