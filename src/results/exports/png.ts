import { h, render } from 'preact';
import { type PictureProps, pictures } from '../charts/pictures.ts';
import { factsOf, type Sheet } from '../round-report.ts';

/** What a picture is told of a sheet. */
export function picturePropsOf(sheet: Sheet): PictureProps {
  const { organisation, result, history, wording, t } = sheet;
  return { organisation, facts: factsOf(sheet), result, history, wording, t };
}

/** Draws a chart as a PNG: the svg as an image, the image on a canvas. Nothing leaves the browser. */
export async function pngOf(kind: keyof typeof pictures, sheet: Sheet): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(kind, sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** A chart as a file of its own, sharp in every size. */
export function svgOf(kind: keyof typeof pictures, sheet: Sheet): string {
  const place = document.createElement('div');
  render(h(pictures[kind], picturePropsOf(sheet)), place);
  const svg = new XMLSerializer().serializeToString(place.firstElementChild as Element);
  render(null, place);
  return svg;
}
