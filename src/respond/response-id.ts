/**
 * A random id in the form of a UUID. Written out, because browsers offer crypto.randomUUID over https and on
 * localhost only, and a site on an office network has neither.
 */
export function newResponseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
