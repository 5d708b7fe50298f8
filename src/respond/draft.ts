/** What a respondent has done so far. It stays in the tab until the server has counted it. */
export interface Draft {
  readonly step: number;
  /** By field: an answer to each question, and a group, '' being "rather not say". */
  readonly answers: Readonly<Record<string, string>>;
  /** Made with the first answer, so that sending again counts once (invariant I7), from a copied tab too. */
  readonly responseId?: string;
  /** When it was answered last, in milliseconds since 1970; nothing, when nothing is answered. */
  readonly at?: number;
  /** All that is left after counting: the next visit in this tab says so. */
  readonly counted?: true;
}

export const EMPTY: Draft = { step: 0, answers: {} };
export const COUNTED: Draft = { ...EMPTY, counted: true };

const place = (id: string) => `okr-klar:${id}`;

/** The draft to go on with: what the tab has kept, and what was ticked before the script arrived. */
export function recallDraft(id: string): Draft {
  if (!id) return EMPTY;
  const kept = read(id);
  // What a browser ticks again by itself, when its user comes back to the page, is not an answer any more.
  if (kept?.counted) return COUNTED;
  const answers = { ...kept?.answers, ...ticked() };
  // A page from before 2026-11-27 kept answers without saying when: they may be of any age.
  const at = kept?.responseId ? 0 : Date.now();
  return kept || Object.keys(answers).length > 0 ? { ...EMPTY, at, ...kept, answers } : EMPTY;
}

/** Keeps the draft in this tab; an empty one leaves no trace. A browser that refuses storage forgets on reload. */
export function keepDraft(id: string, draft: Draft): void {
  try {
    if (draft === EMPTY) sessionStorage.removeItem(place(id));
    else sessionStorage.setItem(place(id), JSON.stringify(draft));
  } catch {}
}

function read(id: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(place(id)) ?? 'null');
  } catch {
    return null;
  }
}

/** The form works before its script does; its fields are named like the questions. */
function ticked(): Record<string, string> {
  const form = document.querySelector('form') as HTMLFormElement;
  return Object.fromEntries(new FormData(form)) as Record<string, string>;
}
