import { BandsPicture } from './bands.tsx';
import { FactorsPicture } from './factors.tsx';
import { GroupsPicture } from './groups.tsx';
import type { Picture } from './picture.ts';
import { RoundsPicture } from './rounds.tsx';

/** Every chart as a picture that stands alone, for files. A new one is a file and a line here. */
export const pictures = {
  factors: FactorsPicture,
  bands: BandsPicture,
  groups: GroupsPicture,
  rounds: RoundsPicture,
} satisfies Record<string, Picture>;

export type { Picture, PictureProps } from './picture.ts';
