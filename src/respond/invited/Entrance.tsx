import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicSurveyDocument } from '#contract/survey.ts';
import { type Code, problemOf } from '../retry.ts';
import { CodeForm, type InvitedText } from './CodeForm.tsx';
import { loadInvitation, type StoredInvitation, saveInvitation } from './invitation-storage.ts';
import { Pass } from './Pass.tsx';
import { Ready, type View } from './Ready.tsx';
import { InvalidProof, requestCredential } from './request-credential.ts';
import { forgetAllStarted, isStorageLasting, loadStarted } from './started-invitations.ts';

/** Problems for which the page shows a notice of its own. */
const ENDS: readonly Code[] = ['survey-closed', 'not-found'];

interface Props {
  readonly survey: PublicSurveyDocument;
  readonly first: View;
  /** The survey's fingerprint, as check-fingerprint.ts returned it. */
  readonly fingerprint: string;
  readonly t: InvitedText;
  readonly onEnter: (invitation: StoredInvitation) => void;
  readonly onStop: (code: Code) => void;
  /** Deletes the invitation from this browser. */
  readonly onForget: () => void;
}

/** Explains the invitation, shows the words to compare and, after Start, requests the credential. */
export function Entrance({ survey, first, fingerprint, t, onEnter, onStop, onForget }: Props) {
  const [view, setView] = useState(first);
  const [invitation, setInvitation] = useState(() => loadInvitation(survey.id));
  const [outlastsTab] = useState(isStorageLasting);
  const heading = useFocusWhenChanged(view);

  async function start(then: (invitation: StoredInvitation) => void) {
    if (invitation.credential) return then({ ...invitation, fingerprint });
    setView('starting');
    try {
      const onTrouble = () => setView('waiting');
      const next = await requestCredential(
        survey,
        { ...invitation, fingerprint },
        onTrouble,
        view === 'failed',
      );
      setInvitation(next);
      then(next);
    } catch (error) {
      const code = problemOf(error);
      if (ENDS.includes(code)) {
        forgetAllStarted(survey.id);
        return onStop(code);
      }
      setView(error instanceof InvalidProof ? 'unproven' : viewOf(code));
    }
  }

  /** Uses an invitation that was typed or pasted. */
  async function use(found: StoredInvitation) {
    const next = { ...found, ...(await loadStarted(survey.id, found.code)) };
    saveInvitation(survey.id, next);
    setInvitation(next);
    setView(next.fingerprint && next.fingerprint !== fingerprint ? 'different' : 'ready');
  }

  const say = (what: { heading: string; text: string }, more?: ComponentChildren) => (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {what.heading}
      </h2>
      <p>{what.text}</p>
      {more}
    </>
  );

  function forget() {
    onForget();
    setInvitation({});
    setView('without');
  }

  if (view === 'pass') {
    const pass = (
      <Pass invitation={{ ...invitation, fingerprint }} t={t} onAnswer={onEnter} onForget={forget} />
    );
    return say(t.pass, pass);
  }
  if (view === 'without' || view === 'unusable' || view === 'refused')
    return say(t[view], <CodeForm t={t.code} onCode={use} />);
  if (view === 'different' || view === 'unproven' || view === 'unsafe') return say(t[view]);
  return say(
    invitation.credential ? t.back : t.ready,
    <Ready
      survey={survey}
      view={view}
      invitation={invitation}
      fingerprint={fingerprint}
      outlastsTab={outlastsTab}
      t={t}
      onStart={() => start(onEnter)}
      onLater={() => start(() => setView('pass'))}
    />,
  );
}

function viewOf(code: Code): View {
  return code === 'invitation-not-usable' ? 'unusable' : 'failed';
}

/** Focuses the heading when the view has changed, so that screen readers read it. */
function useFocusWhenChanged(view: View) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    const same = before.current === view;
    before.current = view;
    if (!same && view !== 'starting' && view !== 'waiting') heading.current?.focus();
  }, [view]);
  return heading;
}
