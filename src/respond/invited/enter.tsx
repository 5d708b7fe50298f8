import { render } from 'preact';
import type { PublicSurveyDocument } from '#core/index.ts';
import type { Locale } from '#i18n/index.ts';
import { loadInvited } from '#i18n/invited-texts.ts';
import type { sendResponse } from '#ui/api-client.ts';
import { servedFingerprint } from '#ui/fingerprint.ts';
import { keepTranslated } from '#ui/translated.ts';
import type { Code } from '../retry.ts';
import { Other } from './AnotherSurvey.tsx';
import type { InvitedText } from './CodeForm.tsx';
import { asksTheSame } from './check-fingerprint.ts';
import { Entrance } from './Entrance.tsx';
import { isBegun, isSame, type Kept, keepInvitation, recallInvitation } from './invitation-storage.ts';
import css from './invited.css?inline';
import { readInvitation } from './link.ts';
import { Carry } from './Pass.tsx';
import type { View } from './Ready.tsx';
import { forgetOld, forgetStarted, forgetSurvey, keepStarted, recallStarted } from './started-invitations.ts';
import { tellStored } from './stored-text.ts';

/** The respondent as seen from here: see ../respondent.ts. */
interface Outsider {
  readonly id: string;
  readonly survey: PublicSurveyDocument | undefined;
  readonly draft: { readonly counted?: true };
  outside: boolean;
  moved: boolean;
  cleared: boolean;
  sending: 'idle' | 'sending' | 'waiting' | 'failed';
  deliver: typeof sendResponse;
  clear(): void;
  meet(problem: Code | undefined): void;
}

/** How a response is sent without a credential. */
let plainly: typeof sendResponse;

/** The page's words for those who are invited. */
let words: InvitedText;

/** Whether the page has the styles of what is shown here. */
let isWorn = false;

/** Loads all that the way in takes, so that it is not entered by half. */
export async function prepare(): Promise<typeof enter> {
  words ??= await loadInvited[document.documentElement.lang as Locale]();
  return enter;
}

/** The way into an invited survey: nothing is sent before its respondent presses Start. */
async function enter(respondent: Outsider): Promise<void> {
  const { survey, id, draft } = respondent;
  if (!survey || document.querySelector('.invited')) return;
  plainly ??= respondent.deliver;
  addEventListener('hashchange', () => readInvitation(location.hash) && location.reload());
  const found = await takeInvitation(id);
  forgetOld(Date.now());
  if (survey.status !== 'open') return leaveNothing(id);
  // Whoever said that the answers kept in this tab are not theirs must not use the other's invitation either.
  if (respondent.cleared) keepFingerprint(id);
  const own = recallInvitation(id);
  const other = found && !isSame(found, own) ? found : undefined;
  if (other && isBegun(own) && !draft.counted) await ask(respondent, other);
  else if (other) change(respondent, other);
  else if (draft.counted) return enterAfterClearing(respondent);
  respondent.cleared = false;
  const kept = recallInvitation(id);
  const fingerprint = await checked(survey, kept);
  if (fingerprint && kept.started && kept.credential) letIn(respondent, kept);
  else open(respondent, firstView(kept, fingerprint), fingerprint);
  tellStored(words.stored, survey.invitations?.spares ?? 0);
}

/** Whoever takes over the tab needs an invitation too. */
function enterAfterClearing(respondent: Outsider): void {
  const { clear } = respondent;
  respondent.clear = () => {
    respondent.clear = clear;
    respondent.clear();
    enter(respondent);
  };
}

/** Takes the invitation out of the address, where it must not be seen, with what was begun with it in this browser. */
async function takeInvitation(id: string): Promise<Kept | undefined> {
  const found = readInvitation(location.hash);
  history.replaceState(history.state, '', location.pathname);
  return found && { ...found, ...(await recallStarted(id, found.code)) };
}

/** Nobody can go on. */
function leaveNothing(id: string): void {
  forgetSurvey(id);
  keepFingerprint(id);
}

/** Of this tab's invitation only the words to compare stay. */
function keepFingerprint(id: string): void {
  const { fingerprint } = recallInvitation(id);
  keepInvitation(id, fingerprint ? { fingerprint } : {});
}

/** Somebody else's link: it begins with blank answers. */
function change(respondent: Outsider, other: Kept): void {
  keepInvitation(respondent.id, other);
  respondent.clear();
}

/** Any page can lead this tab to a link. What is answered here has no other copy. */
async function ask(respondent: Outsider, other: Kept): Promise<void> {
  const { place, leave } = stand(respondent);
  const changes = await new Promise<boolean>((resolve) =>
    render(<Other t={words.other} onAnswer={resolve} />, place),
  );
  leave();
  if (changes) {
    // Its link goes on here, as was promised, also when its answers were cleared before.
    await keepStarted(respondent.id, respondent.survey?.closesAt ?? '', recallInvitation(respondent.id));
    change(respondent, other);
  }
  respondent.moved = true;
}

/** The survey's fingerprint; null when page, survey and invitation do not go together, or nothing can be checked. */
async function checked(survey: PublicSurveyDocument, kept: Kept): Promise<string | null> {
  const form = document.querySelector('form');
  if (!crypto.subtle || !form || !(await asksTheSame(survey, form))) return null;
  const fingerprint = await servedFingerprint(survey);
  return kept.fingerprint && kept.fingerprint !== fingerprint ? null : fingerprint;
}

function firstView({ code, credential }: Kept, fingerprint: string | null): View {
  if (!crypto.subtle) return 'unsafe';
  if (!fingerprint) return 'different';
  if (credential && code) return 'pass';
  return code || credential ? 'ready' : 'without';
}

/** A place below the survey's heading, shown instead of its questions, and how to leave it. */
function stand(respondent: Outsider) {
  const place = document.createElement('section');
  place.className = 'survey-notice invited';
  keepTranslated(place);
  wear(css);
  document.querySelector('form')?.after(place);
  const leave = () => {
    render(null, place);
    place.remove();
  };
  respondent.outside = true;
  respondent.sending = 'idle';
  respondent.meet(undefined);
  return { place, leave };
}

/** Shows the entrance. */
function open(respondent: Outsider, view: View, fingerprint: string | null): void {
  const { place, leave } = stand(respondent);
  render(
    <Entrance
      survey={respondent.survey as PublicSurveyDocument}
      first={view}
      fingerprint={fingerprint ?? ''}
      t={words}
      onEnter={(kept) => {
        leave();
        respondent.moved = true;
        letIn(respondent, kept);
      }}
      onStop={(code) => {
        leave();
        respondent.meet(code);
      }}
      onForget={() => forgetHere(respondent)}
    />,
    place,
  );
}

/** From here on the questions can be answered, and the answers are sent with the credential. */
function letIn(respondent: Outsider, kept: Kept): void {
  const { id, survey } = respondent;
  const { fingerprint = '', credential, code } = kept;
  const started: Kept = { ...kept, started: true };
  keepInvitation(id, started);
  keepStarted(id, survey?.closesAt ?? '', started);
  respondent.deliver = async (surveyId, body) => {
    try {
      const answer = await plainly(surveyId, credential ? { ...body, credential } : body);
      await forgetStarted(id, code);
      keepInvitation(id, { fingerprint });
      return answer;
    } catch (error) {
      const problem = (error as { code?: Code }).code;
      if (problem === 'survey-closed' || problem === 'not-found') leaveNothing(id);
      if (problem === 'invitation-required') {
        await forgetStarted(id, code);
        keepInvitation(id, {});
        open(respondent, 'refused', fingerprint);
      }
      throw error;
    }
  };
  // Whoever clears the answers may leave the machine: this tab can still answer, and nothing outlasts it.
  const { clear } = respondent;
  respondent.clear = () => {
    forgetStarted(id, code);
    clear.call(respondent);
  };
  offerToCarry(respondent, { ...started, fingerprint });
  respondent.outside = false;
  respondent.sending = 'idle';
  respondent.meet(undefined);
}

/** Below the questions: the link that goes on in another browser, and the way to leave nothing in this one. */
function offerToCarry(respondent: Outsider, kept: Kept): void {
  document.querySelector('.carry')?.remove();
  const place = document.createElement('section');
  place.className = 'carry';
  keepTranslated(place);
  wear(css);
  document.querySelector('form')?.append(place);
  const forget = () => {
    place.remove();
    forgetHere(respondent);
    respondent.clear();
    open(respondent, 'without', kept.fingerprint ?? null);
  };
  render(<Carry kept={kept} t={words} onForget={forget} />, place);
}

/** Takes the invitation out of this browser. */
function forgetHere({ id }: Outsider): void {
  forgetStarted(id, recallInvitation(id).code);
  keepInvitation(id, {});
}

/**
 * The page's policy names its own styles only; what a script adds to them rule by rule is no markup, and may be worn.
 * One rule around all of it, because a rule is all that older browsers let a script add.
 */
function wear(text: string): void {
  if (isWorn) return;
  const [sheet] = document.styleSheets;
  sheet?.insertRule(`@media all {${text}}`, sheet.cssRules.length);
  isWorn = true;
}
