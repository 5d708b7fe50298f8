import { part } from '../../../components/part.ts';
import { download, fileName } from '../file.ts';
import type { Sheet } from '../sheet.ts';

/** Fetches what makes a file only when the file is asked for: most readers take none. */
const MAKERS = {
  async powerpoint(sheet: Sheet, byHand: boolean) {
    const { powerpointOf } = await part(() => import('./powerpoint.ts'), byHand);
    download(fileName(sheet, 'pptx'), PPTX, await powerpointOf(sheet));
  },
  async csv(sheet: Sheet, byHand: boolean) {
    const { csvOf } = await part(() => import('./csv.ts'), byHand);
    download(fileName(sheet, 'csv'), 'text/csv;charset=utf-8', csvOf(sheet));
  },
  async json(sheet: Sheet, byHand: boolean) {
    const { jsonOf } = await part(() => import('./json.ts'), byHand);
    download(fileName(sheet, 'json'), 'application/json', jsonOf(sheet));
  },
  factors: picture('factors'),
  bands: picture('bands'),
  groups: picture('groups'),
  rounds: picture('rounds'),
};

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A file that can be made of a result. */
export type ExportKind = keyof typeof MAKERS;

function picture(kind: 'factors' | 'bands' | 'groups' | 'rounds') {
  return async (sheet: Sheet, byHand: boolean) => {
    const { pngOf } = await part(() => import('./png.ts'), byHand);
    download(fileName(sheet, 'png', sheet.t.act.exports.parts[kind]), 'image/png', await pngOf(kind, sheet));
  };
}

/** The files this result can be made into, in the order they are offered. */
export function exportsOf({ result, history }: Sheet): ExportKind[] {
  const isThere = (kind: ExportKind) =>
    (kind !== 'groups' || result.groups.length > 0) && (kind !== 'rounds' || history.length > 1);
  return (Object.keys(MAKERS) as ExportKind[]).filter(isThere);
}

/** Makes a file in this browser and hands it over. @param byHand whether it failed before; see components/part.ts */
export function exportSheet(kind: ExportKind, sheet: Sheet, byHand: boolean): Promise<void> {
  return MAKERS[kind](sheet, byHand);
}
