import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last it would end alone, with the other core idle. */
const LONG = [
  'engines/webkit',
  'engines/firefox',
  'engines/chromium',
  'pages/accessible',
  'adversary/linkage',
  'server/limits',
  'adversary/browser',
  'pages/coach-share',
  'pages/coach-invitations',
  'journey/journey',
  'pages/survey',
  'server/credentials',
  'pages/example',
  'pages/sending',
].map((name) => `/tests/${name}.test.ts`);

/** Puts the long files first; a fresh clone knows no durations, and Vitest then goes by the size of files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? LONG.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
