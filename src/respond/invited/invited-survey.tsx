import { render } from 'preact';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import type { RespondentLocale } from '#i18n/index.ts';
import { loadInvited } from '#i18n/respondents.ts';
import type { sendResponse } from '#ui/api-client.ts';
import { keepTranslated } from '#ui/translated.ts';
import type { Code } from '../retry.ts';
import { AnotherInvitation } from './AnotherInvitation.tsx';
import type { InvitedText } from './CodeForm.tsx';
import { checkFingerprint } from './check-fingerprint.ts';
import { Entrance } from './Entrance.tsx';
import { parseInvitation } from './invitation-link.ts';
import {
  isSameInvitation,
  loadInvitation,
  mayBeUsed,
  type StoredInvitation,
  saveInvitation,
} from './invitation-storage.ts';
import { ContinueElsewhere } from './Pass.tsx';
import type { View } from './Ready.tsx';
import {
  forgetAllStarted,
  forgetExpired,
  forgetStarted,
  loadStarted,
  saveStarted,
} from './started-invitations.ts';
import { addStyles } from './styles.ts';
import { addInvitationToWhatIsStored } from './what-is-stored.ts';

/** What this script uses of the respondent in ../respondent.ts, which loads it. */
interface Respondent {
  readonly id: string;
  readonly survey: PublicSurveyDocument | undefined;
  readonly draft: { readonly counted?: true };
  gated: boolean;
  focus: boolean;
  cleared: boolean;
  sending: 'idle' | 'sending' | 'waiting' | 'failed';
  submit: typeof sendResponse;
  clear(): void;
  setProblem(problem: Code | undefined): void;
}

/** The respondent's own `submit`, which sends no credential. */
let submitWithoutCredential: typeof sendResponse;

/** The texts for invited respondents, in the page's language. */
let text: InvitedText;

/** Loads the texts before anything changes in the page, so that a failed download leaves it as it was. */
export async function load(): Promise<typeof startInvitedSurvey> {
  text ??= await loadInvited[document.documentElement.lang as RespondentLocale]();
  return startInvitedSurvey;
}

/** Shows the entrance or, if the respondent has started before, the questions. Sends nothing before Start is pressed. */
async function startInvitedSurvey(respondent: Respondent): Promise<void> {
  const { survey, id, draft } = respondent;
  if (!survey || document.querySelector('.invited')) return;
  submitWithoutCredential ??= respondent.submit;
  addEventListener('hashchange', () => parseInvitation(location.hash) && location.reload());
  const found = await takeFromAddress(id);
  forgetExpired(Date.now());
  if (survey.status !== 'open') return forgetInvitation(id);
  // A respondent who cleared another person's answers must not use that person's invitation.
  if (respondent.cleared) keepFingerprint(id);
  const own = loadInvitation(id);
  const other = found && !isSameInvitation(found, own) ? found : undefined;
  if (other && mayBeUsed(own) && !draft.counted) await askToSwitch(respondent, other);
  else if (other) switchInvitation(respondent, other);
  else if (draft.counted) return startAfterClearing(respondent);
  respondent.cleared = false;
  const invitation = loadInvitation(id);
  const fingerprint = await checkFingerprint(survey, invitation);
  if (fingerprint && invitation.started && invitation.credential) showQuestions(respondent, invitation);
  else showEntrance(respondent, firstView(invitation, fingerprint), fingerprint);
  addInvitationToWhatIsStored(text.stored, survey.invitations?.spares ?? 0);
}

/** After a counted response, the next person in this tab needs an invitation too. */
function startAfterClearing(respondent: Respondent): void {
  const { clear } = respondent;
  respondent.clear = () => {
    respondent.clear = clear;
    respondent.clear();
    startInvitedSurvey(respondent);
  };
}

/** Removes the invitation from the address bar. @returns it, with what this browser has stored for its code */
async function takeFromAddress(id: string): Promise<StoredInvitation | undefined> {
  const found = parseInvitation(location.hash);
  history.replaceState(history.state, '', location.pathname);
  return found && { ...found, ...(await loadStarted(id, found.code)) };
}

/** Deletes what this browser has stored for a survey that takes no more responses. */
function forgetInvitation(id: string): void {
  forgetAllStarted(id);
  keepFingerprint(id);
}

/** Deletes the invitation of this tab, except for the fingerprint. */
function keepFingerprint(id: string): void {
  const { fingerprint } = loadInvitation(id);
  saveInvitation(id, fingerprint ? { fingerprint } : {});
}

/** Uses another invitation, with no answers. */
function switchInvitation(respondent: Respondent, other: StoredInvitation): void {
  saveInvitation(respondent.id, other);
  respondent.clear();
}

/** Asks before it clears the answers: any page can open a link in this tab, and the tab has the only copy. */
async function askToSwitch(respondent: Respondent, other: StoredInvitation): Promise<void> {
  const { place, leave } = openSection(respondent);
  const changes = await new Promise<boolean>((resolve) =>
    render(<AnotherInvitation t={text.other} onAnswer={resolve} />, place),
  );
  leave();
  if (changes) {
    // The page has promised that the first link can continue here, even if its answers were cleared before.
    await saveStarted(respondent.id, respondent.survey?.closesAt ?? '', loadInvitation(respondent.id));
    switchInvitation(respondent, other);
  }
  respondent.focus = true;
}

function firstView({ code, credential }: StoredInvitation, fingerprint: string | null): View {
  if (!crypto.subtle) return 'unsafe';
  if (!fingerprint) return 'different';
  if (credential && code) return 'pass';
  return code || credential ? 'ready' : 'without';
}

/** Adds a section in place of the questions. @returns the section, and a function that removes it */
function openSection(respondent: Respondent) {
  const place = document.createElement('section');
  place.className = 'survey-notice invited';
  keepTranslated(place);
  addStyles();
  document.querySelector('form')?.after(place);
  const leave = () => {
    render(null, place);
    place.remove();
  };
  respondent.gated = true;
  respondent.sending = 'idle';
  respondent.setProblem(undefined);
  return { place, leave };
}

/** Shows the entrance. */
function showEntrance(respondent: Respondent, view: View, fingerprint: string | null): void {
  const { place, leave } = openSection(respondent);
  render(
    <Entrance
      survey={respondent.survey as PublicSurveyDocument}
      first={view}
      fingerprint={fingerprint ?? ''}
      t={text}
      onEnter={(invitation) => {
        leave();
        respondent.focus = true;
        showQuestions(respondent, invitation);
      }}
      onStop={(code) => {
        leave();
        respondent.setProblem(code);
      }}
      onForget={() => forgetHere(respondent)}
    />,
    place,
  );
}

/** Shows the questions, and from now on sends the credential with the response. */
function showQuestions(respondent: Respondent, invitation: StoredInvitation): void {
  const { id, survey } = respondent;
  const { fingerprint = '', credential, code } = invitation;
  const started: StoredInvitation = { ...invitation, started: true };
  saveInvitation(id, started);
  saveStarted(id, survey?.closesAt ?? '', started);
  respondent.submit = async (surveyId, body) => {
    try {
      const answer = await submitWithoutCredential(surveyId, credential ? { ...body, credential } : body);
      await forgetStarted(id, code);
      saveInvitation(id, { fingerprint });
      return answer;
    } catch (error) {
      const problem = (error as { code?: Code }).code;
      if (problem === 'survey-closed' || problem === 'not-found') forgetInvitation(id);
      if (problem === 'invitation-required') {
        await forgetStarted(id, code);
        saveInvitation(id, {});
        showEntrance(respondent, 'refused', fingerprint);
      }
      throw error;
    }
  };
  // Clearing removes what outlasts the tab, for shared machines. This tab can still answer.
  const { clear } = respondent;
  respondent.clear = () => {
    forgetStarted(id, code);
    clear.call(respondent);
  };
  offerToContinueElsewhere(respondent, { ...started, fingerprint });
  respondent.gated = false;
  respondent.sending = 'idle';
  respondent.setProblem(undefined);
}

/** Adds, below the questions, the link to continue in another browser, and a button that deletes all in this one. */
function offerToContinueElsewhere(respondent: Respondent, invitation: StoredInvitation): void {
  document.querySelector('.carry')?.remove();
  const place = document.createElement('section');
  place.className = 'carry';
  keepTranslated(place);
  addStyles();
  document.querySelector('form')?.append(place);
  const forget = () => {
    place.remove();
    forgetHere(respondent);
    respondent.clear();
    showEntrance(respondent, 'without', invitation.fingerprint ?? null);
  };
  render(<ContinueElsewhere invitation={invitation} t={text} onForget={forget} />, place);
}

/** Deletes the invitation from this browser. */
function forgetHere({ id }: Respondent): void {
  forgetStarted(id, loadInvitation(id).code);
  saveInvitation(id, {});
}
