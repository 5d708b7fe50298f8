import type { GenericSchema } from 'valibot';
import type { ProblemCode } from '../core/index.ts';
import type { Method } from '../server/http.ts';

/** What may open an address; each travels as `Authorization: Bearer`. */
export const KEYS = ['coachKey', 'resultsKey', 'cronSecret'] as const;
export type KeyKind = (typeof KEYS)[number];

/** A body that a method takes as JSON. */
export interface Body {
  readonly schema: GenericSchema;
  /** One that passes. The contract test sends it through the schema. */
  readonly example: unknown;
  /** Whether the same fields may come from a plain HTML form. */
  readonly form?: true;
}

/** What one method of one address takes and answers. What it is for is said in each language by i18n. */
export interface Operation {
  readonly id: string;
  /** Any one of these opens it; without any it is open to everybody. */
  readonly keys?: readonly KeyKind[];
  /** Whether it is open to everybody all the same, and says more to whoever has a key. */
  readonly open?: true;
  readonly body?: Body;
  /** What comes back by status; null where nothing does. */
  readonly answers: Readonly<Record<number, GenericSchema | null>>;
  /** What it may refuse with, apart from what follows from having a key, a body or an id. */
  readonly problems?: readonly ProblemCode[];
}

/** The methods of one address. */
export type Operations = Readonly<Partial<Record<Method, Operation>>>;
