import * as v from 'valibot';
import { ADDRESSES } from './addresses.ts';
import type { Contract, SchemaOf } from './contract.ts';
import { ResultDocument } from './result.ts';

/** Everything behind one results key, newest round first. */
export interface ResultsDocument {
  readonly organisation: { readonly name: string; readonly locale: string };
  readonly rounds: readonly ResultDocument[];
}

export const ResultsDocument: SchemaOf<ResultsDocument> = v.strictObject({
  organisation: v.strictObject({ name: v.string(), locale: v.string() }),
  rounds: v.array(ResultDocument),
});

export const resultsContract = {
  paths: ADDRESSES.results,
  methods: { GET: { id: 'readResults', keys: ['resultsKey'], answers: { 200: ResultsDocument } } },
} as const satisfies Contract;
