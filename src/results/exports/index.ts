import { isCanvasReadable } from '#ui/canvas.ts';
import { saveFile } from '#ui/download.ts';
import { loadPart } from '#ui/load-part.ts';
import { fileName } from '../file-name.ts';
import type { Sheet } from '../round-report.ts';

/** A file that was made: how its name ends, what it holds, and its media type. */
interface Made {
  readonly ending: string;
  readonly content: BlobPart;
  readonly type: string;
  /** Of several files of one kind: what this one shows. */
  readonly shows?: string;
}
type Maker = (sheet: Sheet, byHand: boolean) => Promise<Made>;

/** Fetches what makes a file only when the file is asked for: most readers take none. */
const MAKERS = {
  async powerpoint(sheet: Sheet, byHand: boolean): Promise<Made> {
    const { powerpointOf } = await loadPart(() => import('./powerpoint.ts'), byHand);
    return { ending: 'pptx', content: await powerpointOf(sheet), type: PPTX };
  },
  async csv(sheet: Sheet, byHand: boolean): Promise<Made> {
    const { csvOf } = await loadPart(() => import('./csv.ts'), byHand);
    return { ending: 'csv', content: csvOf(sheet), type: 'text/csv;charset=utf-8' };
  },
  async json(sheet: Sheet, byHand: boolean): Promise<Made> {
    const { jsonOf } = await loadPart(() => import('./json.ts'), byHand);
    return { ending: 'json', content: jsonOf(sheet), type: 'application/json' };
  },
  factors: picture('factors'),
  bands: picture('bands'),
  groups: picture('groups'),
  rounds: picture('rounds'),
};

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A file that can be made of a result. */
export type ExportKind = keyof typeof MAKERS;

/** A chart as pixels, or as a drawing where the browser spoils pixels. */
function picture(kind: 'factors' | 'bands' | 'groups' | 'rounds'): Maker {
  return async (sheet, byHand) => {
    const { pngOf, svgOf } = await loadPart(() => import('./png.ts'), byHand);
    const shows = sheet.t.resultActions.exports.parts[kind];
    return isCanvasReadable()
      ? { ending: 'png', content: await pngOf(kind, sheet), type: 'image/png', shows }
      : { ending: 'svg', content: svgOf(kind, sheet), type: 'image/svg+xml', shows };
  };
}

/** The files this result can be made into, in the order they are offered. */
export function exportsOf({ result, history }: Sheet): ExportKind[] {
  const isThere = (kind: ExportKind) =>
    (kind !== 'groups' || result.groups.length > 0) && (kind !== 'rounds' || history.length > 1);
  return (Object.keys(MAKERS) as ExportKind[]).filter(isThere);
}

/**
 * Makes a file in this browser and hands it over.
 *
 * @param byHand whether it failed before; see ui/load-part.ts
 * @returns how its name ends
 */
export async function exportSheet(kind: ExportKind, sheet: Sheet, byHand: boolean): Promise<string> {
  const { ending, content, type, shows } = await MAKERS[kind](sheet, byHand);
  saveFile(fileName(sheet, ending, shows), content, type);
  return ending;
}
