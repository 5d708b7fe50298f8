import type { BuildV3 } from '@vercel/build-utils';

/** The builder is there at run time; the package describes only what functions use. */
declare module '@vercel/node' {
  export const build: BuildV3;
}
