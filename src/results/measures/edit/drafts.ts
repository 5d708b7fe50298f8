import type { Measure } from '#core/index.ts';

/** What is being written about a question, so that it survives a reload of the tab. */
export interface Writing {
  /** The measure that it replaces; absent for a new one. */
  readonly base?: Measure | undefined;
  /** What the fields held, by name; absent before anything was typed. */
  readonly typed?: Readonly<Record<string, string>>;
}

function storageKey(surveyId: string, questionId: string): string {
  return `okr-klar/writing/${surveyId}/${questionId}`;
}

/** What was being written about a question in this tab. */
export function storedWriting(surveyId: string, questionId: string): Writing | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(surveyId, questionId)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores what is being written; undefined removes it. */
export function storeWriting(surveyId: string, questionId: string, writing: Writing | undefined): void {
  try {
    const key = storageKey(surveyId, questionId);
    if (writing) sessionStorage.setItem(key, JSON.stringify(writing));
    else sessionStorage.removeItem(key);
  } catch {
    // The form still holds it while the page is open.
  }
}
