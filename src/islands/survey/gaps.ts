import type { Draft } from './draft.ts';
import type { Part } from './props.ts';

export const NONE: readonly string[] = [];

/** The fields of a step that lack an answer. The step after the parts asks for the group. */
export function gapsIn(place: number, parts: readonly Part[], draft: Draft): readonly string[] {
  const part = parts[place];
  if (part) return part.questions.map(({ id }) => id).filter((id) => !draft.answers[id]);
  return draft.group === undefined ? ['group'] : NONE;
}

/** The first of `steps` steps that lacks an answer, or -1. */
export function firstGap(steps: number, parts: readonly Part[], draft: Draft): number {
  return Array.from({ length: steps }).findIndex((_, place) => gapsIn(place, parts, draft).length > 0);
}
