/**
 * Whether the browser has passkeys at all. Whether a device also computes secrets shows only when one is made.
 * Addresses without https, other than localhost, have none.
 */
export function isPasskeyPossible(): boolean {
  return 'PublicKeyCredential' in globalThis;
}
