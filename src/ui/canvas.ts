/** Red, green and blue, far from the white or noise that a browser may return instead. */
const KNOWN = [18, 152, 86] as const;
const SIDE = 4;
/** Some browsers change each canvas invisibly. */
const TOLERANCE = 4;

/**
 * Whether a canvas returns what was drawn on it. Firefox with fingerprinting resistance returns noise, which would make
 * a picture of stripes.
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
