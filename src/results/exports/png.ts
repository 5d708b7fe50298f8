import { h, render } from 'preact';
import { type PictureProps, pictures } from '../charts/pictures.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';

/** The part of a report that pictures may use. */
export function pictureProps(report: RoundReport): PictureProps {
  const { organisation, result, history, wording, t } = report;
  return { organisation, facts: reportFacts(report), result, history, wording, t };
}

/** Draws a chart as a PNG by way of svg, image and canvas. Nothing leaves the browser. */
export async function pngOf(kind: keyof typeof pictures, report: RoundReport): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(kind, report))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Draws a chart as an svg file, which is sharp at every size. */
export function svgOf(kind: keyof typeof pictures, report: RoundReport): string {
  const place = document.createElement('div');
  render(h(pictures[kind], pictureProps(report)), place);
  const svg = new XMLSerializer().serializeToString(place.firstElementChild as Element);
  render(null, place);
  return svg;
}
