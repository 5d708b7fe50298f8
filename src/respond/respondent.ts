import type { PublicSurveyDocument } from '#contract/survey.ts';
import type { Answer } from '#core/index.ts';
import { readSurvey, sendResponse } from '#ui/api-client.ts';
import { reloadPage } from '#ui/load-part.ts';
import { COUNTED, type Draft, EMPTY, loadDraft, newResponseId, saveDraft } from './draft.ts';
import { type Fields, form } from './form-steps.ts';
import { type Code, problemOf, retry } from './retry.ts';
import { addIdToLanguageLinks, surveyId, thanksPath } from './survey-address.ts';

const NONE: Fields = [];

/** A draft older than this, in milliseconds, may belong to the previous user of a shared screen. */
const AN_HOUR = 3_600_000;

/** Interval for reading a meeting's response count, in milliseconds; the same as on the thanks page. */
const COUNT_EVERY = 15_000;

/**
 * The state of the survey page: answers, current step, and the server's replies. Steps: one for each part, one for
 * the group if the survey has groups, and the review. It calls `redraw` after each change; render.ts draws.
 */
export class Respondent {
  readonly id = surveyId();
  draft: Draft = loadDraft(this.id);
  survey: PublicSurveyDocument | undefined;
  problem: Code | undefined;
  /** `waiting` between two attempts, `failed` after the last one. */
  sending: 'idle' | 'sending' | 'waiting' | 'failed' = 'idle';
  /** Fields without a value when the respondent last tried to continue. */
  missing = NONE;
  /** Whether answers were cleared since the page was loaded. */
  cleared = false;
  /** Whether the draft may be another person's, so that the page asks before it shows the draft. */
  stale = Date.now() - (this.draft.at ?? Number.NaN) > AN_HOUR;
  /** Whether the next rendering moves the focus. */
  focus = false;
  /** Whether the questions stay hidden until an invitation is used. A link with an invitation sets it: see Form.astro. */
  gated = form.className === 'gated';
  /** Sends the response; invited/ replaces it with a function that adds the credential. */
  submit = sendResponse;
  readonly #parts: readonly Fields[];
  readonly #redraw: () => void;

  constructor(parts: readonly Fields[], redraw: () => void) {
    this.#parts = parts;
    this.#redraw = redraw;
  }

  get groups() {
    return this.survey?.groups ?? [];
  }

  /** The fields of each step before the review. */
  get #fields(): readonly Fields[] {
    return this.groups.length > 0 ? [...this.#parts, ['group']] : this.#parts;
  }

  /** The index of the last step. */
  get review(): number {
    return this.#fields.length;
  }

  get step(): number {
    return Math.min(this.draft.step, this.review);
  }

  /** The index of the step after this one; the review if every field has a value. */
  get next(): number {
    return this.#incomplete < 0 ? this.review : this.step + 1;
  }

  get busy(): boolean {
    return this.sending === 'sending' || this.sending === 'waiting';
  }

  /** The notice to show instead of the questions. */
  get notice(): 'counted' | 'closed' | 'shared' | 'stale' | 'unknown' | undefined {
    if (this.stale) return 'stale';
    const closed = this.problem === 'survey-closed';
    if (closed && this.survey?.resultShared) return 'shared';
    if (this.draft.counted) return 'counted';
    if (closed) return 'closed';
    return this.problem === 'not-found' ? 'unknown' : undefined;
  }

  /** Call once. */
  start(): void {
    addIdToLanguageLinks(this.id);
    // Survey pages are no-store, because Firefox restores a cached page with outdated sessionStorage. If a browser
    // restores one from its cache anyway, reload: its answers may since have been sent, cleared or changed. If storage
    // is blocked, this throws and the page stays, since it holds the only copy of the answers.
    addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage && location.reload());
    if (this.stale) this.setProblem(undefined);
    else this.resume();
  }

  /** Shows the draft and loads the survey. From now on, the browser's back button goes one step back. */
  resume(): void {
    this.focus = this.stale;
    this.stale = false;
    history.replaceState(this.step, '');
    addEventListener('popstate', ({ state }) => {
      // Jumps within the page, such as the skip link, have no state.
      if (state !== null) this.#show(state);
    });
    this.#save(this.draft);
    this.#load();
  }

  answer(field: string, value: string): void {
    const draft = { responseId: newResponseId(), ...this.draft, at: Date.now() };
    this.#save({ ...draft, answers: { ...draft.answers, [field]: value } });
  }

  goTo(step: number, missing = NONE): void {
    history.pushState(step, '');
    this.#show(step, missing);
  }

  /** Goes to what is missing or to the next step; at the end, sends the response. */
  proceed(): void {
    const place = this.step < this.review ? this.step : this.#incomplete;
    if (place < 0) return void this.#send();
    const missing = this.#missingIn(this.#fields[place]);
    if (missing.length === 0) this.goTo(this.next);
    else if (place === this.step) this.#show(place, missing);
    else this.goTo(place, missing);
  }

  clear(): void {
    if (this.stale) this.resume();
    history.replaceState(0, '');
    this.cleared = true;
    this.missing = NONE;
    this.focus = true;
    this.#save(EMPTY);
  }

  /** Sets or clears the problem, and redraws. */
  setProblem(problem: Code | undefined): void {
    this.problem = problem;
    this.focus ||= this.notice !== undefined;
    this.#redraw();
  }

  /** The index of the first step with a missing value, or -1. */
  get #incomplete(): number {
    return this.#fields.findIndex((fields) => this.#missingIn(fields).length > 0);
  }

  #missingIn(fields = NONE): Fields {
    return fields.filter((field) => this.draft.answers[field] === undefined);
  }

  #show(step: number, missing = NONE): void {
    this.missing = missing;
    this.focus = true;
    this.#save({ ...this.draft, step });
  }

  /** Stores the draft, then redraws. */
  #save(draft: Draft): void {
    this.draft = draft;
    saveDraft(this.id, draft);
    this.#redraw();
  }

  /** Loads the organisation's name and the groups. The questions are in the page already. */
  async #load(): Promise<void> {
    const before = this.review;
    try {
      await retry(
        () => this.#read(),
        (code) => this.setProblem(code),
      );
      // Loading groups inserts a step before the review. Focus moves to it once, not with every poll.
      this.focus ||= this.step === before && this.review > before;
      this.setProblem(this.survey?.status === 'open' ? undefined : 'survey-closed');
      if (this.survey?.together && !this.notice) this.#scheduleLoad();
    } catch (error) {
      this.gated = false;
      this.setProblem(problemOf(error));
    }
  }

  /** In a meeting, reads the count again and again, until the survey is closed. */
  #scheduleLoad(): void {
    setTimeout(() => (document.hidden || this.busy ? this.#scheduleLoad() : this.#load()), COUNT_EVERY);
  }

  /** Reads the survey; if it takes invitations, also loads the script for them. @param byHand see ui/load-part.ts */
  async #read(byHand = false): Promise<void> {
    const survey = await readSurvey(this.id);
    // Load everything before changing the page: the invitation stays in the address until then.
    const startInvited =
      survey.mode === 'invited' &&
      (await import('./invited/invited-survey.tsx')
        .then((invited) => invited.load())
        .catch((error) => reloadPage(error, byHand)));
    this.survey = survey;
    this.gated = !!startInvited;
    if (startInvited) startInvited(this);
  }

  /** Sends the response, with retries. The page shows "counted" only after the server has confirmed it. */
  async #send(): Promise<void> {
    if (this.busy) return;
    this.#setSending('sending');
    try {
      await retry(
        () => this.#attempt(),
        () => this.#setSending('waiting'),
      );
    } catch (error) {
      this.#setSending('failed');
      this.setProblem(problemOf(error));
    }
  }

  /** One attempt. If the survey was not loaded before and has groups, asks for the group first. */
  async #attempt(): Promise<void> {
    if (!this.survey) await this.#read(true);
    if (this.gated) return;
    this.focus = this.#incomplete >= 0;
    if (this.focus) return this.#setSending('idle');
    const { responseId = newResponseId() } = this.draft;
    this.#save({ ...this.draft, responseId });
    const { group, ...answers } = this.draft.answers;
    await this.submit(this.id, {
      responseId,
      instrument: (form.elements.namedItem('instrument') as HTMLButtonElement).value,
      answers: answers as Record<string, Answer>,
      group: group || null,
    });
    this.sending = 'idle';
    this.#save(COUNTED);
    location.replace(thanksPath());
  }

  #setSending(sending: Respondent['sending']): void {
    this.sending = sending;
    this.#redraw();
  }
}
