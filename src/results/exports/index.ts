import { isCanvasReadable } from '#ui/canvas.ts';
import { saveFile } from '#ui/download.ts';
import { loadPart } from '#ui/load-part.ts';
import { fileName } from '../file-name.ts';
import type { RoundReport } from '../round-report.ts';

/** A file to save: the ending of its name, its content and its media type. */
interface ExportFile {
  readonly ending: string;
  readonly content: BlobPart;
  readonly type: string;
  /** The part of the result that it shows, for its name. */
  readonly shows?: string;
}
type Exporter = (report: RoundReport, byHand: boolean) => Promise<ExportFile>;

/** Code that makes large files is loaded when a reader asks for the file, because most readers never do. */
const EXPORTERS = {
  async powerpoint(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { powerpointOf } = await loadPart(() => import('./powerpoint.ts'), byHand);
    return { ending: 'pptx', content: await powerpointOf(report), type: PPTX };
  },
  async committee(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { committeeReport } = await loadPart(() => import('./committee-report.ts'), byHand);
    const shows = report.t.resultActions.exports.parts.committee;
    // Without a byte order mark some editors on Windows misread Norwegian letters.
    return { ending: 'txt', content: `\uFEFF${committeeReport(report)}`, type: TEXT, shows };
  },
  async csv(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { csvOf } = await loadPart(() => import('./data-files.ts'), byHand);
    return { ending: 'csv', content: csvOf(report), type: 'text/csv;charset=utf-8' };
  },
  async json(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { jsonOf } = await loadPart(() => import('./data-files.ts'), byHand);
    return { ending: 'json', content: jsonOf(report), type: 'application/json' };
  },
  async measures(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { measuresText } = await loadPart(() => import('./measures-text.ts'), byHand);
    const shows = report.t.resultActions.exports.parts.plan;
    return { ending: 'txt', content: `\uFEFF${measuresText(report)}`, type: TEXT, shows };
  },
  async calendar(report: RoundReport, byHand: boolean): Promise<ExportFile> {
    const { measuresCalendar } = await loadPart(() => import('./measures-calendar.ts'), byHand);
    const shows = report.t.resultActions.exports.parts.plan;
    const content = measuresCalendar(report, Date.now());
    return { ending: 'ics', content, type: 'text/calendar;charset=utf-8', shows };
  },
  factors: picture('factors'),
  bands: picture('bands'),
  groups: picture('groups'),
  rounds: picture('rounds'),
};

const TEXT = 'text/plain;charset=utf-8';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A kind of file that a result can be exported to. */
export type ExportKind = keyof typeof EXPORTERS;

/** Exports a chart as PNG, or as svg in browsers that falsify what is read from a canvas. */
function picture(kind: 'factors' | 'bands' | 'groups' | 'rounds'): Exporter {
  return async (report, byHand) => {
    const { pngOf, svgOf } = await loadPart(() => import('./png.ts'), byHand);
    const shows = report.t.resultActions.exports.parts[kind];
    return isCanvasReadable()
      ? { ending: 'png', content: await pngOf(kind, report), type: 'image/png', shows }
      : { ending: 'svg', content: svgOf(kind, report), type: 'image/svg+xml', shows };
  };
}

/** The exports that this result has content for, in the order of the menu. */
export function availableExports({ result, history, measures }: RoundReport): ExportKind[] {
  const hasContent = (kind: ExportKind) =>
    (kind !== 'groups' || result.groups.length > 0) &&
    (kind !== 'rounds' || history.length > 1) &&
    (kind !== 'measures' || measures.length > 0) &&
    (kind !== 'calendar' || measures.some(({ due }) => due !== null));
  return (Object.keys(EXPORTERS) as ExportKind[]).filter(hasContent);
}

/**
 * Makes a file in this browser and saves it.
 *
 * @param byHand whether the reader is trying again after a failure; see ui/load-part.ts
 * @returns the ending of the file's name
 */
export async function exportReport(kind: ExportKind, report: RoundReport, byHand: boolean): Promise<string> {
  const { ending, content, type, shows } = await EXPORTERS[kind](report, byHand);
  saveFile(fileName(report, ending, shows), content, type);
  return ending;
}
