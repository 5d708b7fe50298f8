import JSZip from 'jszip';

/** Speaker's notes: our slides have none. */
const NOTES = /^ppt\/notes(Masters|Slides)\//;

/**
 * Repairs a file written by pptxgenjs 4.0.1, which PowerPoint otherwise offers to repair. The library declares a slide
 * master for every slide but writes only one (gitbrent/PptxGenJS#1444), its notes master violates the schema and shares
 * a theme (#1443), and its boxes lack the text body that PowerPoint expects (#1441).
 */
export async function repaired(file: ArrayBuffer): Promise<ArrayBuffer> {
  const written = await JSZip.loadAsync(file);
  const parts = Object.values(written.files).filter(({ name, dir }) => !dir && !NOTES.test(name));
  const names = new Set(parts.map(({ name }) => name));
  const whole = new JSZip();
  for (const part of parts) {
    const xml = repairPart(part.name, await part.async('string'), names);
    whole.file(part.name, xml, { date: part.date, createFolders: false });
  }
  return whole.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

function repairPart(name: string, xml: string, names: ReadonlySet<string>): string {
  if (name === '[Content_Types].xml') return keepDeclared(xml, names);
  if (name.endsWith('.rels')) return xml.replace(/<Relationship [^>]*\/notes(Master|Slide)"[^>]*\/>/g, '');
  if (name === 'ppt/presentation.xml')
    return xml.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, '');
  if (name === 'docProps/app.xml') return xml.replace(/<Notes>\d+/, '<Notes>0');
  return name.startsWith('ppt/slides/') ? xml.replaceAll(NO_BODY, EMPTY_BODY) : xml;
}

const NO_BODY = '</p:spPr></p:sp>';
const EMPTY_BODY = '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>';

/** Keeps the declarations of existing parts, and removes those of media types: the slides have no media. */
function keepDeclared(xml: string, names: ReadonlySet<string>): string {
  return xml
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (line, name: string) => (names.has(name) ? line : ''))
    .replace(/<Default Extension="(?!xml"|rels")[^>]*\/>/g, '');
}
