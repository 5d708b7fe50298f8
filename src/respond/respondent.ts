import type { Answer, PublicSurveyDocument } from '#core/index.ts';
import { readSurvey, sendResponse } from '#ui/api-client.ts';
import { anew } from '#ui/lazy-part.ts';
import { COUNTED, type Draft, EMPTY, keepDraft, recallDraft } from './draft.ts';
import { type Fields, form } from './form-steps.ts';
import { newResponseId } from './response-id.ts';
import { type Code, codeOf, patiently } from './retry.ts';
import { keepSurveyInLanguageLinks, surveyId, thanksPath } from './survey-address.ts';

const NONE: Fields = [];

/** After that long, in milliseconds, whoever left a draft may have left the screen to somebody else. */
const AN_HOUR = 3_600_000;

/** How often the count of a meeting is asked for, in milliseconds: as on the thanks page. */
const COUNT_EVERY = 15_000;

/**
 * A respondent's way through the survey: what is answered, which step is shown, what the server has said.
 * One step for each part, one for the group if the survey has any, and the review. Draws nothing itself.
 */
export class Respondent {
  readonly id = surveyId();
  draft: Draft = recallDraft(this.id);
  survey: PublicSurveyDocument | undefined;
  problem: Code | undefined;
  /** `waiting` between two attempts, `failed` when it is the respondent's turn again. */
  sending: 'idle' | 'sending' | 'waiting' | 'failed' = 'idle';
  /** Fields without a value when the respondent last tried to go on. */
  missing = NONE;
  /** Whether answers were deleted here since the page was loaded. */
  cleared = false;
  /** Whether the draft may be somebody else's, who has to be asked for first. */
  stale = Date.now() - (this.draft.at ?? Number.NaN) > AN_HOUR;
  /** Whether what is drawn next should take focus. */
  moved = false;
  /** Whether an invitation has to be used before there is anything to answer: its link says so, see Before.astro. */
  outside = form.className === 'outside';
  /** How a response is sent; invited/ adds what the invitation was traded for. */
  deliver = sendResponse;
  readonly #parts: readonly Fields[];
  readonly #redraw: () => void;

  constructor(parts: readonly Fields[], redraw: () => void) {
    this.#parts = parts;
    this.#redraw = redraw;
  }

  get groups() {
    return this.survey?.groups ?? [];
  }

  /** What each step before the review asks for. */
  get #asked(): readonly Fields[] {
    return this.groups.length > 0 ? [...this.#parts, ['group']] : this.#parts;
  }

  /** The last step's place. */
  get review(): number {
    return this.#asked.length;
  }

  get step(): number {
    return Math.min(this.draft.step, this.review);
  }

  /** Where "on" leads: straight back to the review when nothing is left to answer. */
  get next(): number {
    return this.#lacking < 0 ? this.review : this.step + 1;
  }

  get busy(): boolean {
    return this.sending === 'sending' || this.sending === 'waiting';
  }

  /** What there is to say in place of the questions. */
  get notice(): 'counted' | 'closed' | 'shared' | 'stale' | 'unknown' | undefined {
    if (this.stale) return 'stale';
    const closed = this.problem === 'survey-closed';
    if (closed && this.survey?.resultShared) return 'shared';
    if (this.draft.counted) return 'counted';
    if (closed) return 'closed';
    return this.problem === 'not-found' ? 'unknown' : undefined;
  }

  /** Called once. */
  wake(): void {
    keepSurveyInLanguageLinks(this.id);
    // Survey pages ask not to be put away (no-store), since Firefox gives a page that comes back a storage as old as
    // itself. One that was put away all the same is as it was left: its answers may have been sent, cleared or changed
    // since. Where storage is refused this throws, and the page stays: nothing else has its answers.
    addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage && location.reload());
    if (this.stale) this.meet(undefined);
    else this.begin();
  }

  /** Shows the draft, whoever it is. From here on the browser's back button leads one step back. */
  begin(): void {
    this.moved = this.stale;
    this.stale = false;
    history.replaceState(this.step, '');
    addEventListener('popstate', ({ state }) => {
      // A jump within the page, as by the skip link, leaves no state.
      if (state !== null) this.#show(state);
    });
    this.#keep(this.draft);
    this.#load();
  }

  answer(field: string, value: string): void {
    const draft = { responseId: newResponseId(), ...this.draft, at: Date.now() };
    this.#keep({ ...draft, answers: { ...draft.answers, [field]: value } });
  }

  goTo(step: number, missing = NONE): void {
    history.pushState(step, '');
    this.#show(step, missing);
  }

  /** On from here: to what is missing, to the next step, or off to the server. */
  proceed(): void {
    const place = this.step < this.review ? this.step : this.#lacking;
    if (place < 0) return void this.#send();
    const missing = this.#missingIn(this.#asked[place]);
    if (missing.length === 0) this.goTo(this.next);
    else if (place === this.step) this.#show(place, missing);
    else this.goTo(place, missing);
  }

  clear(): void {
    if (this.stale) this.begin();
    history.replaceState(0, '');
    this.cleared = true;
    this.missing = NONE;
    this.moved = true;
    this.#keep(EMPTY);
  }

  /** Notes what stands in the way, or that nothing does any more, and draws. */
  meet(problem: Code | undefined): void {
    this.problem = problem;
    this.moved ||= this.notice !== undefined;
    this.#redraw();
  }

  /** The first step that lacks a value, or -1. */
  get #lacking(): number {
    return this.#asked.findIndex((fields) => this.#missingIn(fields).length > 0);
  }

  #missingIn(fields = NONE): Fields {
    return fields.filter((field) => this.draft.answers[field] === undefined);
  }

  #show(step: number, missing = NONE): void {
    this.missing = missing;
    this.moved = true;
    this.#keep({ ...this.draft, step });
  }

  /** Every change is kept in the tab before it is drawn. */
  #keep(draft: Draft): void {
    this.draft = draft;
    keepDraft(this.id, draft);
    this.#redraw();
  }

  /** The questions do not wait for this; only the survey's name and groups do. */
  async #load(): Promise<void> {
    const before = this.review;
    try {
      await patiently(
        () => this.#learn(),
        (code) => this.meet(code),
      );
      // The group's step pushes in before the review, for one who got there first: once, not with every count.
      this.moved ||= this.step === before && this.review > before;
      this.meet(this.survey?.status === 'open' ? undefined : 'survey-closed');
      if (this.survey?.together && !this.notice) this.#loadLater();
    } catch (error) {
      this.outside = false;
      this.meet(codeOf(error));
    }
  }

  /** In a meeting everybody sees the same count, and when it is over. */
  #loadLater(): void {
    setTimeout(() => (document.hidden || this.busy ? this.#loadLater() : this.#load()), COUNT_EVERY);
  }

  /** What survey it is, and if it is by invitation, the way in, which is loaded only there. */
  async #learn(byHand = false): Promise<void> {
    const survey = await readSurvey(this.id);
    // Whole before anything is shown or hidden: until then the invitation stands in the address.
    const enter =
      survey.mode === 'invited' &&
      (await import('./invited/enter.tsx')
        .then((way) => way.prepare())
        .catch((error) => anew(error, byHand)));
    this.survey = survey;
    this.outside = !!enter;
    if (enter) enter(this);
  }

  /** Says "counted" only when the server has said so. */
  async #send(): Promise<void> {
    if (this.busy) return;
    this.#report('sending');
    try {
      await patiently(
        () => this.#attempt(),
        () => this.#report('waiting'),
      );
    } catch (error) {
      this.#report('failed');
      this.meet(codeOf(error));
    }
  }

  /** One attempt. If only now it turns out that there are groups, the respondent is asked first. */
  async #attempt(): Promise<void> {
    if (!this.survey) await this.#learn(true);
    if (this.outside) return;
    this.moved = this.#lacking >= 0;
    if (this.moved) return this.#report('idle');
    const { responseId = newResponseId() } = this.draft;
    this.#keep({ ...this.draft, responseId });
    const { group, ...answers } = this.draft.answers;
    await this.deliver(this.id, {
      responseId,
      answers: answers as Record<string, Answer>,
      group: group || null,
    });
    this.sending = 'idle';
    this.#keep(COUNTED);
    location.replace(thanksPath());
  }

  #report(sending: Respondent['sending']): void {
    this.sending = sending;
    this.#redraw();
  }
}
