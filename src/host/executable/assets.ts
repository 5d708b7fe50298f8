/** The script in the executable, as stack traces name it. */
export const PROGRAM = 'program.cjs';

/** The names of what the executable holds besides its program. */
export const ASSETS = {
  /** Before the path of each built file. */
  pages: 'pages/',
  hosting: 'vercel.json',
  /** What the pages were built with, see operator.ts. */
  settings: 'settings.json',
  /** From places in the program to places in the project's files. */
  sourceMap: 'program.map',
} as const;
