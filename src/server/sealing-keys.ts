import { sealingKey } from '../core/index.ts';
import type { Context } from './context.ts';

/** Surveys answered at about the same time; more than that, and keys are derived again. */
const KEPT = 1_000;

const keysOf = new WeakMap<Context['pepper'], Map<string, Promise<CryptoKey>>>();

/**
 * The sealing key of a survey, derived once for as long as it is among those last made: deriving costs more than
 * sealing with it. It stays in this process, beside the pepper it follows from.
 */
export function keptSealingKey({ pepper }: Pick<Context, 'pepper'>, surveyId: string): Promise<CryptoKey> {
  const keys = keysOf.get(pepper) ?? new Map<string, Promise<CryptoKey>>();
  keysOf.set(pepper, keys);
  const key = keys.get(surveyId) ?? sealingKey(pepper, surveyId);
  keys.set(surveyId, key);
  const [oldest] = keys.keys();
  if (keys.size > KEPT && oldest) keys.delete(oldest);
  return key;
}
