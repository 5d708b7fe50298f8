import type { GenericSchema, InferInput } from 'valibot';
import type { ProblemCode } from '../core/index.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The kinds of key that open an address; each is sent as `Authorization: Bearer`. */
export const KEYS = ['coachKey', 'helperKey', 'resultsKey', 'cronSecret'] as const;
export type KeyKind = (typeof KEYS)[number];

/** A body that a method takes as JSON. */
export interface Body {
  readonly schema: GenericSchema;
  /** A body that passes; a test sends it through the schema. */
  readonly example: unknown;
  /** Whether the same fields may come from a plain HTML form. */
  readonly form?: true;
}

/** What one method of an address takes and answers. Its summary is in i18n, in each language, under its id. */
export interface Operation {
  readonly id: string;
  /** Any one of these opens it; without any it is open to everybody. */
  readonly keys?: readonly KeyKind[];
  /** Whether it is open without a key too, and answers more with one. */
  readonly open?: true;
  /** Names in the query without which it is refused; they have no value. */
  readonly query?: readonly string[];
  /** Names in the query that it is not refused without; they have no value either. */
  readonly optionalQuery?: readonly string[];
  /** Whether it is refused without the ETag of what it replaces in If-Match. */
  readonly ifMatch?: true;
  readonly body?: Body;
  /** The schema of each successful answer by HTTP status; null for an answer without a body. */
  readonly answers: Readonly<Record<number, GenericSchema | null>>;
  /** Problems it may answer with, beside those that follow from having a key, a body or an id. */
  readonly problems?: readonly ProblemCode[];
}

/** Everything server, OpenAPI description, client and forms share about one resource. */
export interface Contract {
  /** See ADDRESSES. */
  readonly paths: readonly [string, ...string[]];
  readonly methods: Readonly<Partial<Record<Method, Operation>>>;
}

/** A schema that accepts exactly what a type describes. */
export type SchemaOf<T> = GenericSchema<T>;

/** A body that passes a schema, as the sender holds it. */
export type Sent<S extends GenericSchema> = DeepReadonly<InferInput<S>>;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
