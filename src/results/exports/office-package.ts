import JSZip from 'jszip';

/** Pages for a speaker's notes: our slides have none. */
const NOTES = /^ppt\/notes(Masters|Slides)\//;

/**
 * A PowerPoint file as pptxgenjs 4.0.1 should have written it: PowerPoint offers to repair the one it writes. It
 * declares a slide master for every slide and writes one (gitbrent/PptxGenJS#1444), its master of notes breaks the
 * schema and shares a theme (#1443), and its boxes lack the text body that PowerPoint expects (#1441).
 */
export async function mended(file: ArrayBuffer): Promise<ArrayBuffer> {
  const written = await JSZip.loadAsync(file);
  const parts = Object.values(written.files).filter(({ name, dir }) => !dir && !NOTES.test(name));
  const names = new Set(parts.map(({ name }) => name));
  const whole = new JSZip();
  for (const part of parts) {
    const xml = mend(part.name, await part.async('string'), names);
    whole.file(part.name, xml, { date: part.date, createFolders: false });
  }
  return whole.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

function mend(name: string, xml: string, names: ReadonlySet<string>): string {
  if (name === '[Content_Types].xml') return declaringOnly(xml, names);
  if (name.endsWith('.rels')) return xml.replace(/<Relationship [^>]*\/notes(Master|Slide)"[^>]*\/>/g, '');
  if (name === 'ppt/presentation.xml')
    return xml.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, '');
  if (name === 'docProps/app.xml') return xml.replace(/<Notes>\d+/, '<Notes>0');
  return name.startsWith('ppt/slides/') ? xml.replaceAll(NO_BODY, EMPTY_BODY) : xml;
}

const NO_BODY = '</p:spPr></p:sp>';
const EMPTY_BODY = '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>';

/** Declares the parts that are there, and no kinds of media: the slides have none. */
function declaringOnly(xml: string, names: ReadonlySet<string>): string {
  return xml
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (line, name: string) => (names.has(name) ? line : ''))
    .replace(/<Default Extension="(?!xml"|rels")[^>]*\/>/g, '');
}
