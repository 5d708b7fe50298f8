import PptxGenJS from 'pptxgenjs';
import { INK } from '../../../charts/pictures/picture.ts';
import type { Sheet } from '../sheet.ts';
import { type SlidePart, slidesOf } from '../slides.ts';

/** The slides as a PowerPoint file, in text and shapes that can be changed there. */
export async function powerpointOf(sheet: Sheet): Promise<ArrayBuffer> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = sheet.organisation;
  file.author = 'okr-klar';
  file.company = 'okr-klar';
  file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  for (const parts of slidesOf(sheet)) {
    const slide = file.addSlide();
    for (const part of parts) draw(slide, part, sheet.t.common.lang);
  }
  return (await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
}

function draw(slide: PptxGenJS.Slide, part: SlidePart, lang: string): void {
  const { x, y, w, h } = part;
  if ('fill' in part) {
    const line = part.line
      ? { color: hex(part.line), width: 1.5, dashType: part.hatched ? ('dash' as const) : ('solid' as const) }
      : null;
    slide.addShape('rect', { x, y, w, h, fill: { color: hex(part.fill) }, ...(line && { line }) });
    return;
  }
  const { text, size, color = INK, bold = false, top = false } = part;
  const points = typeof text === 'string' ? [text] : text;
  const bullet = typeof text !== 'string';
  slide.addText(
    points.map((point) => ({
      text: point,
      options: { breakLine: true, ...(bullet && { bullet: true, paraSpaceAfter: 8 }) },
    })),
    {
      x,
      y,
      w,
      h,
      fontSize: size,
      color: hex(color),
      bold,
      margin: 0,
      valign: bullet || top ? 'top' : 'middle',
      fit: 'shrink',
      lang,
    },
  );
}

/** The file format wants colours without their hash. */
function hex(color: string): string {
  return color.slice(1);
}
