import { loadPart } from './load-part.ts';

/** A QR code: a square of `size` modules, the dark ones as an SVG path. */
export interface Qr {
  readonly size: number;
  readonly path: string;
  readonly rows: readonly (readonly boolean[])[];
}

/** Loads the QR library on demand. @param byHand see loadPart */
export const loadQrLibrary = (byHand = false) => loadPart(() => import('uqr'), byHand);

/** Makes a QR code. @param byHand see loadPart */
export async function encodeQr(text: string, byHand = false): Promise<Qr> {
  const { encode } = await loadQrLibrary(byHand);
  // ISO/IEC 18004 requires a quiet zone of four modules.
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  return { size, path: outline(data), rows: data };
}

/** The code as an SVG file. */
export function qrSvg({ size, path }: Qr): string {
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"`;
  const white = `<rect width="${size}" height="${size}" fill="#fff"/>`;
  return `<svg ${frame}>${white}<path d="${path}" fill="#000" shape-rendering="crispEdges"/></svg>\n`;
}

/** Pixels for each module of the PNG file: about 600 to 700 pixels in all. */
const SCALE = 18;

/** The code as a PNG file, for programs that take no SVG. */
export function qrPng({ size, rows }: Qr): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * SCALE;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#000';
    rows.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) pen.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
      });
    });
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** A rectangle for each run of dark modules in a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      const marks = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...marks.matchAll(/1+/g)].map((run) => dash(run.index, y, run[0].length)).join('');
    })
    .join('');
}

function dash(x: number, y: number, width: number): string {
  return `M${x} ${y}h${width}v1h-${width}z`;
}
