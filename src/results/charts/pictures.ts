import { BandsPicture } from './bands/picture.tsx';
import { FactorsPicture } from './factors/picture.tsx';
import { GroupsPicture } from './groups/picture.tsx';
import type { Picture } from './picture/picture.ts';
import { RoundsPicture } from './rounds/picture.tsx';

/** Every chart that can be downloaded, drawn as a picture of its own. */
export const pictures = {
  factors: FactorsPicture,
  bands: BandsPicture,
  groups: GroupsPicture,
  rounds: RoundsPicture,
} satisfies Record<string, Picture>;

export type { Picture, PictureProps } from './picture/picture.ts';
