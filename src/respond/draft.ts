/** The respondent's progress. The tab stores it until the server has counted the response. */
export interface Draft {
  readonly step: number;
  /** Answers by question id, and the group's id under `group` ('' for "rather not say"). */
  readonly answers: Readonly<Record<string, string>>;
  /** Made with the first answer, so that a repeated submission, even from a duplicated tab, counts once (I7). */
  readonly responseId?: string;
  /** Time of the latest answer, in milliseconds since 1970. */
  readonly at?: number;
  /** The only field left after counting: the next visit in this tab shows that the response was counted. */
  readonly counted?: true;
}

export const EMPTY: Draft = { step: 0, answers: {} };
export const COUNTED: Draft = { ...EMPTY, counted: true };

const storageKey = (id: string) => `okr-klar:${id}`;

/** The stored draft, with the radios that were checked before the script ran. @param id the survey's id, '' for none */
export function loadDraft(id: string): Draft {
  if (!id) return EMPTY;
  const stored = read(id);
  // Browsers restore checked radios on return to a page; after counting, those are not answers.
  if (stored?.counted) return COUNTED;
  const answers = { ...stored?.answers, ...checkedRadios() };
  // Drafts stored before 2026-11-27 lack a time, so they count as old.
  const at = stored?.responseId ? 0 : Date.now();
  return stored || Object.keys(answers).length > 0 ? { ...EMPTY, at, ...stored, answers } : EMPTY;
}

/** Stores the draft in this tab, or removes it if it is empty. If storage is blocked, a reload loses the draft. */
export function saveDraft(id: string, draft: Draft): void {
  try {
    if (draft === EMPTY) sessionStorage.removeItem(storageKey(id));
    else sessionStorage.setItem(storageKey(id), JSON.stringify(draft));
  } catch {}
}

function read(id: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(id)) ?? 'null');
  } catch {
    return null;
  }
}

/** Respondents can answer before the script runs; fields have the names of the questions. */
function checkedRadios(): Record<string, string> {
  const form = document.querySelector('form') as HTMLFormElement;
  return Object.fromEntries(new FormData(form)) as Record<string, string>;
}

/** A random UUID. Not crypto.randomUUID, which exists only over https: a site on an office network may use http. */
export function newResponseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
