import type { NewPlan } from '#contract/plan.ts';
import { isLegible, isNewlyLate, MAX_MEASURE_LENGTH, MAX_OWNER_LENGTH, type Measure } from '#core/index.ts';

/** A measure as somebody writes it; without an id it is new. */
export type Draft = Omit<Measure, 'id'> & { readonly id?: string };

/** What somebody does to one measure of a plan. */
export interface Change {
  /** The measure as it was when they began; undefined for a new one. */
  readonly base: Measure | undefined;
  /** The measure as it is to be; null removes it. */
  readonly draft: Draft | null;
}

/** The measures after a change. What somebody else has added, changed or removed stays as it is. */
export function changed(measures: readonly Measure[], { base, draft }: Change): NewPlan['measures'] {
  const { id: _, ...added } = draft ?? {};
  const isThere = base !== undefined && measures.some(({ id }) => id === base.id);
  if (!isThere) return draft ? [...measures, added as Omit<Draft, 'id'>] : [...measures];
  return measures.flatMap((measure) =>
    measure.id !== base.id ? [measure] : draft ? [{ ...draft, id: base.id }] : [],
  );
}

/** What became of a measure meanwhile; null when nobody else has touched it. */
export type Clash = { readonly theirs: Measure | undefined } | null;

/** Whether somebody else has changed or removed the measure since the change began. */
export function clashWith(measures: readonly Measure[], { base }: Change): Clash {
  if (!base) return null;
  const theirs = measures.find(({ id }) => id === base.id);
  return theirs && isSame(theirs, base) ? null : { theirs };
}

function isSame(a: Measure, b: Measure): boolean {
  return (
    a.text === b.text &&
    a.owner === b.owner &&
    a.due === b.due &&
    a.state === b.state &&
    a.questionId === b.questionId
  );
}

/** Why a draft cannot be saved, by field. */
export interface DraftFaults {
  readonly text?: 'empty' | 'long' | 'illegible';
  readonly owner?: 'long' | 'illegible';
  readonly due?: 'past';
}

/** Checks a draft by the rules of the server. @param now milliseconds since the epoch */
export function faultsOf(draft: Draft, base: Measure | undefined, now: number): DraftFaults {
  const { text, owner } = draft;
  const isLate = isNewlyLate(draft, base?.due, now);
  const textFault = text === '' ? 'empty' : lineFault(text, MAX_MEASURE_LENGTH);
  const ownerFault = owner === '' ? undefined : lineFault(owner, MAX_OWNER_LENGTH);
  return {
    ...(textFault && { text: textFault }),
    ...(ownerFault && { owner: ownerFault }),
    ...(isLate && { due: 'past' }),
  };
}

function lineFault(text: string, most: number): 'long' | 'illegible' | undefined {
  if (text.length > most) return 'long';
  return isLegible(text) ? undefined : 'illegible';
}
