/** A random UUID. Browsers offer randomUUID over https and on localhost only; a site on an office network has neither. */
export function newResponseId(): string {
  return crypto.randomUUID?.() ?? dashed(crypto.getRandomValues(new Uint8Array(16)));
}

function dashed(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
