import type { Text } from '#i18n/index.ts';
import type { CoachText } from '../coach-text.ts';

/** What the projector page wakes up with. */
export interface TogetherText extends CoachText {
  readonly together: Text['together'];
}
