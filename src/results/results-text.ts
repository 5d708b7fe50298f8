import type { InstrumentText } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';

/** The words of the page. */
export interface Words extends Pick<Text, 'common' | 'problems' | 'results' | 'resultActions'> {
  readonly linkCards: Pick<Text['linkCards'], 'copy' | 'copied' | 'copyFailed'>;
}

/** The wording of every instrument in the page's language, by `id@version`. */
export type Wordings = Readonly<Record<string, InstrumentText>>;
