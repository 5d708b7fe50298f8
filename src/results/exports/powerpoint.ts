import PptxGenJS from 'pptxgenjs';
import { INK } from '../charts/picture/picture.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';
import { repaired } from './office-package.ts';
import { type SlidePart, type SlideParts, type SlideText, slidesOf } from './slides/index.ts';

const TITLE = 'title';

/** The slides as a PowerPoint file, in editable text and shapes. */
export async function powerpointOf(report: RoundReport): Promise<ArrayBuffer> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = report.organisation;
  file.subject = reportFacts(report).join(' · ');
  file.author = 'okr-klar';
  file.company = 'okr-klar';
  file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const layouts = new Set<string>();
  for (const parts of slidesOf(report)) {
    const slide = file.addSlide({ masterName: layoutFor(parts, layouts, file) });
    for (const part of parts) draw(slide, part, report.t.common.lang);
  }
  return repaired((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/**
 * Defines a layout with a placeholder where the slide's title stands, once for each place. PowerPoint takes text for a
 * title only inside such a placeholder, and pptxgenjs puts the text where the layout's placeholder is.
 *
 * @returns the name of the layout
 */
function layoutFor(parts: SlideParts, made: Set<string>, file: PptxGenJS): string {
  const title = parts.find((part): part is SlideText => 'text' in part && part.isTitle === true);
  if (!title) throw new RangeError('a slide without a title');
  const { x, y, w, h } = title;
  const name = ['okr-klar', x, y, w, h].join(' ');
  if (!made.has(name)) {
    const options = { name: TITLE, type: 'title' as const, x, y, w, h, margin: 0 };
    file.defineSlideMaster({ title: name, objects: [{ placeholder: { options, text: '' } }] });
  }
  made.add(name);
  return name;
}

function draw(slide: PptxGenJS.Slide, part: SlidePart, lang: string): void {
  const { x, y, w, h } = part;
  if ('fill' in part) {
    const line = part.line
      ? { color: hex(part.line), width: 1.5, dashType: part.dashed ? ('dash' as const) : ('solid' as const) }
      : null;
    slide.addShape('rect', { x, y, w, h, fill: { color: hex(part.fill) }, ...(line && { line }) });
    return;
  }
  const { text, size, color = INK, bold = false, top = false, isTitle = false } = part;
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
      lang,
      // The library's theme centres titles.
      ...(isTitle && { placeholder: TITLE, align: 'left' as const }),
    },
  );
}

/** The file format has colours without a leading hash. */
function hex(color: string): string {
  return color.slice(1);
}
