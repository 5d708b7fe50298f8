import { BandsPicture } from './bands.tsx';
import { FactorsPicture } from './factors.tsx';
import { GroupsPicture, RoundsPicture } from './matrix.tsx';
import type { Picture } from './picture.ts';

/** Every chart as a picture that stands alone, for files. A new one is a file and a line here. */
export const pictures = {
  factors: FactorsPicture,
  bands: BandsPicture,
  groups: GroupsPicture,
  rounds: RoundsPicture,
} satisfies Record<string, Picture>;

export type { Picture, PictureProps } from './picture.ts';
