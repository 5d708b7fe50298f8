import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicSurveyDocument } from '#core/document.ts';
import { type Code, codeOf } from '../retry.ts';
import { CodeForm, type InvitedText } from './CodeForm.tsx';
import { type Kept, keepInvitation, recallInvitation } from './invitation-storage.ts';
import { Pass } from './Pass.tsx';
import { Ready, type View } from './Ready.tsx';
import { trade, Unproven } from './request-credential.ts';
import { forgetSurvey, keepsStarted, recallStarted } from './started-invitations.ts';

/** Problems that are the whole page's. */
const ENDS: readonly Code[] = ['survey-closed', 'not-found'];

interface Props {
  readonly survey: PublicSurveyDocument;
  readonly first: View;
  /** Of the survey as it was served, and as it was checked. */
  readonly fingerprint: string;
  readonly t: InvitedText;
  readonly onEnter: (kept: Kept) => void;
  readonly onStop: (code: Code) => void;
  /** Takes the invitation out of this browser. */
  readonly onForget: () => void;
}

/** From an invitation to the questions: what it is, what to compare, and the trade, once somebody asks for it. */
export function Entrance({ survey, first, fingerprint, t, onEnter, onStop, onForget }: Props) {
  const [view, setView] = useState(first);
  const [kept, setKept] = useState(() => recallInvitation(survey.id));
  const [outlasts] = useState(keepsStarted);
  const heading = useFocusWhenChanged(view);

  async function start(then: (kept: Kept) => void) {
    if (kept.credential) return then({ ...kept, fingerprint });
    setView('starting');
    try {
      const onTrouble = () => setView('waiting');
      const next = await trade(survey, { ...kept, fingerprint }, onTrouble, view === 'failed');
      setKept(next);
      then(next);
    } catch (error) {
      const code = codeOf(error);
      if (ENDS.includes(code)) {
        forgetSurvey(survey.id);
        return onStop(code);
      }
      setView(error instanceof Unproven ? 'unproven' : viewOf(code));
    }
  }

  /** An invitation typed or pasted here. */
  async function use(found: Kept) {
    const next = { ...found, ...(await recallStarted(survey.id, found.code)) };
    keepInvitation(survey.id, next);
    setKept(next);
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
    setKept({});
    setView('without');
  }

  if (view === 'pass') {
    const pass = <Pass kept={{ ...kept, fingerprint }} t={t} onAnswer={onEnter} onForget={forget} />;
    return say(t.pass, pass);
  }
  if (view === 'without' || view === 'unusable' || view === 'refused')
    return say(t[view], <CodeForm t={t.code} onCode={use} />);
  if (view === 'different' || view === 'unproven' || view === 'unsafe') return say(t[view]);
  return say(
    kept.credential ? t.back : t.ready,
    <Ready
      survey={survey}
      view={view}
      kept={kept}
      fingerprint={fingerprint}
      outlasts={outlasts}
      t={t}
      onStart={() => start(onEnter)}
      onLater={() => start(() => setView('pass'))}
    />,
  );
}

function viewOf(code: Code): View {
  return code === 'invitation-not-usable' ? 'unusable' : 'failed';
}

/** After the respondent's own doing the eyes, the keyboard and the screen reader go to what came of it. */
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
