import { findCoachKey } from '#core/keys.ts';
import { fill } from '#i18n/format.ts';
import { loadPart } from '#ui/load-part.ts';
import type { OverviewText } from '../coach-text.ts';
import { loadLaterText } from '../load-text.ts';

/** The key in what somebody typed or pasted: a link, a key, or the words of a recovery sheet; or what is wrong. */
export async function readTypedKey(
  text: string,
  locale: string,
  t: OverviewText,
): Promise<{ readonly key: string } | { readonly error: string }> {
  const key = findCoachKey(text);
  if (key) return { key };
  const part = await loadReading(locale).catch(() => undefined);
  if (!part) return { error: t.common.unloaded.text };
  const read = await part.readRecoveryWords(text);
  if (!read) return { error: t.coach.locked.invalid };
  if ('key' in read) return read;
  const { fault, ...values } = read;
  return { error: fill(part.words[fault], values) };
}

async function loadReading(locale: string) {
  const [{ readRecoveryWords }, { keyList }] = await Promise.all([
    loadPart(() => import('./recovery.ts')),
    loadLaterText(locale),
  ]);
  return { readRecoveryWords, words: keyList.words };
}
