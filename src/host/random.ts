/** Bytes asked of the system at once: sixteen at a time take as long. */
const STOCK = 4096;

let stock = new Uint8Array(0);

/** Returns that many random bytes. What is given out is not kept. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  if (length > stock.length) stock = crypto.getRandomValues(new Uint8Array(Math.max(STOCK, length)));
  const given = stock.slice(0, length);
  stock.fill(0, 0, length);
  stock = stock.subarray(length);
  return given;
}
