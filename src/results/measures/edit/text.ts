import { measureEditing as en } from '#i18n/en/measures.ts';
import { measureEditing as nb } from '#i18n/nb/measures.ts';
import { measureEditing as nn } from '#i18n/nn/measures.ts';
import type { ResultsText } from '../../results-text.ts';

const TEXTS: Readonly<Record<string, typeof nb>> = { nb, nn, en };

/** The texts of editing, which the page does not carry: they load with the part that edits. */
export function editingText({ common }: Pick<ResultsText, 'common'>): typeof nb {
  return TEXTS[common.lang] ?? nb;
}
