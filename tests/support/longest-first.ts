import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, longest first: begun last it would end alone, with the other core idle. What only waits comes
 * next to the one that has most to compute.
 */
const LONG = [
  'engines/webkit',
  'engines/firefox',
  'engines/chromium',
  'pages/accessible',
  'host/node',
  'host/executable',
  'pages/forgetting',
  'journey/journey',
  'adversary/browser',
  'pages/coach-share',
  'pages/coach-invitations',
  'pages/example',
  'pages/invited',
  'pages/foreign-keys',
  'adversary/active-coach',
  'pages/parts',
  'server/limits',
  'adversary/linkage',
  'faults/closing',
  'pages/survey',
  'pages/foreign-invitations',
  'adversary/fuzz',
  'server/credentials',
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
