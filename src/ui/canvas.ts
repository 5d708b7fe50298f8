/** Red, green, blue: far from the white and the noise that a browser may hand out instead. */
const KNOWN = [18, 152, 86] as const;
const SIDE = 4;
/** Some browsers change a little of each canvas, which nobody sees. */
const TOLERANCE = 4;

/**
 * Whether this browser gives back what is drawn on a canvas. Firefox that resists fingerprinting gives noise, and a
 * picture made there is stripes.
 */
export function isCanvasReadable(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return false;
  pen.fillStyle = `rgb(${KNOWN.join(' ')})`;
  pen.fillRect(0, 0, SIDE, SIDE);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, at) => at % 4 === 3 || Math.abs(value - (KNOWN[at % 4] ?? 0)) <= TOLERANCE);
}
