import type { Answer, PublicSurveyDocument } from '../../core/index.ts';
import { readSurvey, sendResponse } from '../api.ts';
import { keepSurveyInLanguageLinks, surveyId, thanksPath } from './address.ts';
import { COUNTED, type Draft, EMPTY, keepDraft, recallDraft } from './draft.ts';
import { firstGap, gapsIn, NONE } from './gaps.ts';
import { type Code, codeOf, patiently } from './patiently.ts';
import type { Part } from './props.ts';
import { newResponseId } from './responseId.ts';

/**
 * A respondent's way through the survey: what is answered, which step is shown, what the server has said.
 * One step for each part, one for the group if the survey has any, and the review. Draws nothing itself.
 */
export class Respondent {
  readonly id = surveyId();
  draft: Draft = recallDraft(this.id);
  /** False for the markup made at build time, which shows everything at once; true as soon as a script runs. */
  awake = false;
  survey: PublicSurveyDocument | undefined;
  problem: Code | undefined;
  /** `waiting` between two attempts, `failed` when it is the respondent's turn again. */
  sending: 'idle' | 'sending' | 'waiting' | 'failed' = 'idle';
  /** Fields without an answer when the respondent last tried to go on. */
  missing = NONE;
  cleared = false;
  /** Whether what is drawn next should take focus. */
  moved = false;
  readonly parts: readonly Part[];
  readonly redraw: () => void;

  constructor(parts: readonly Part[], redraw: () => void) {
    this.parts = parts;
    this.redraw = redraw;
  }

  get groups() {
    return this.survey?.groups ?? [];
  }

  /** The last step's place. */
  get review(): number {
    return this.parts.length + (this.groups.length > 0 ? 1 : 0);
  }

  get step(): number {
    return Math.min(this.draft.step, this.review);
  }

  /** The first step that lacks an answer, or -1. */
  get lacking(): number {
    return firstGap(this.review, this.parts, this.draft);
  }

  /** Where "on" leads: straight back to the review when nothing is left to answer. */
  get next(): number {
    return this.lacking < 0 ? this.review : this.step + 1;
  }

  get busy(): boolean {
    return this.sending === 'sending' || this.sending === 'waiting';
  }

  /** What there is to say in place of the questions. */
  get notice(): 'counted' | 'closed' | 'unknown' | undefined {
    if (!this.awake) return undefined;
    if (this.draft.counted) return 'counted';
    if (this.problem === 'survey-closed') return 'closed';
    return this.problem === 'not-found' ? 'unknown' : undefined;
  }

  /** Called once, in the browser. From here on its back button leads one step back. */
  wake(): void {
    keepSurveyInLanguageLinks(this.id);
    history.replaceState(this.step, '');
    addEventListener('popstate', ({ state }) => {
      // A jump within the page, as by the skip link, leaves no state.
      if (state !== null) this.#show(state);
    });
    this.awake = true;
    this.#keep(this.draft);
    this.#load();
  }

  answer({ name, value }: HTMLInputElement): void {
    const draft = { responseId: newResponseId(), ...this.draft };
    this.cleared = false;
    if (name === 'group') this.#keep({ ...draft, group: value });
    else this.#keep({ ...draft, answers: { ...draft.answers, [name]: value as Answer } });
  }

  goTo(step: number): void {
    history.pushState(step, '');
    this.#show(step);
  }

  /** On from here: to what is missing, to the next step, or off to the server. */
  proceed(): void {
    const { step, review, lacking } = this;
    const place = step === review && lacking >= 0 ? lacking : step;
    const gaps = place < review ? gapsIn(place, this.parts, this.draft) : NONE;
    if (place !== step) this.goTo(place);
    else if (step === review) this.#send();
    else if (gaps.length === 0) this.goTo(this.next);
    this.missing = gaps;
    this.moved ||= gaps.length > 0;
    this.redraw();
  }

  clear(): void {
    history.replaceState(0, '');
    this.#show(0);
    this.cleared = true;
    this.#keep(EMPTY);
  }

  #show(step: number): void {
    this.missing = NONE;
    this.moved = true;
    this.#keep({ ...this.draft, step });
  }

  /** Every change is kept in the tab before it is drawn. */
  #keep(draft: Draft): void {
    this.draft = draft;
    keepDraft(this.id, draft);
    this.redraw();
  }

  /** The questions do not wait for this; only the survey's name and groups do. */
  async #load(): Promise<void> {
    try {
      this.survey = await patiently(
        () => readSurvey(this.id),
        (code) => this.#trouble(code),
      );
      // The group's step pushes in before the review, for one who got there first.
      this.moved ||= this.step === this.parts.length && this.step < this.review;
      this.#trouble(this.survey.status === 'closed' ? 'survey-closed' : undefined);
    } catch (error) {
      this.#trouble(codeOf(error));
    }
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
      this.#trouble(codeOf(error));
    }
  }

  /** One attempt. If only now it turns out that there are groups, the respondent is asked first. */
  async #attempt(): Promise<void> {
    this.survey ??= await readSurvey(this.id);
    this.moved = this.lacking >= 0;
    if (this.moved) return this.#report('idle');
    const { answers, group, responseId = newResponseId() } = this.draft;
    this.#keep({ ...this.draft, responseId });
    await sendResponse(this.id, { responseId, answers, group: group || null });
    this.sending = 'idle';
    this.#keep(COUNTED);
    location.replace(thanksPath());
  }

  #report(sending: Respondent['sending']): void {
    this.sending = sending;
    this.redraw();
  }

  #trouble(code: Code | undefined): void {
    this.problem = code;
    this.moved ||= this.notice !== undefined;
    this.redraw();
  }
}
