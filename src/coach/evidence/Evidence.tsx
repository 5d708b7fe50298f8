import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { isCoach } from '../workspace/rights.ts';
import { useWorkspace } from '../workspace/useWorkspace.ts';
import type { EvidenceText } from './evidence-text.ts';
import { File } from './File.tsx';
import { FirstWords } from './FirstWords.tsx';
import { Moves } from './Moves.tsx';
import { Outcomes } from './Outcomes.tsx';
import { useEvidence } from './useEvidence.ts';
import { Weakest } from './Weakest.tsx';

interface Props {
  readonly locale: string;
  readonly t: EvidenceText;
}

/** Milliseconds; nothing on this page changes by itself. */
const POLL_INTERVAL = 600_000;

/**
 * /evidence: what the rounds of a coach's own organisations show, and how it went in them. The key is that of this tab.
 */
export function Evidence({ locale, t }: Props) {
  const { view, refresh } = useWorkspace(POLL_INTERVAL);
  const isOwn = view.kind === 'shown' && isCoach(view.workspace);
  const evidence = useEvidence(isOwn ? view.coachKey : undefined);
  const { locked, helper, back, failed, retry, ask } = t.evidence;
  const [done, setDone] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  // The form may be gone by now, so focus goes to the outcome.
  useEffect(() => {
    if (done) notice.current?.focus();
  }, [done]);

  if (view.kind === 'locked') return <ReturnMessage {...locked} back={back} locale={locale} />;
  if (view.kind === 'shown' && !isOwn) return <ReturnMessage {...helper} back={back} locale={locale} />;
  const broken = [view, evidence.view].find(({ kind }) => kind === 'failed');
  if (broken?.kind === 'failed') {
    return (
      <div class="stack">
        <h1 class="ds-heading">{failed}</h1>
        <p role="status">{problemSentence(t.problems, broken.problem)}</p>
        <button type="button" class="ds-button" onClick={view.kind === 'failed' ? refresh : evidence.reload}>
          {retry}
        </button>
      </div>
    );
  }
  if (view.kind !== 'shown' || evidence.view.kind !== 'shown') {
    return <p role="status">{t.common.loading}</p>;
  }
  const { organisations } = evidence.view;
  const parts = { organisations, locale, t };
  return (
    <div class="evidence">
      <header class="stack">
        <h1 class="ds-heading">{t.evidence.heading}</h1>
        <p>{t.evidence.intro}</p>
        <p>
          <a href={pathIn(locale, '/coach')}>{back}</a>
        </p>
        <p class="done" role="status" tabIndex={-1} ref={notice} hidden={!done}>
          {done}
        </p>
      </header>
      <Outcomes
        {...parts}
        coachKey={view.coachKey}
        onSaved={async (name) => {
          setDone('');
          await evidence.reload();
          setDone(fill(ask.done, { name }));
        }}
      />
      <Weakest {...parts} />
      <Moves {...parts} />
      <FirstWords {...parts} />
      <File {...parts} />
    </div>
  );
}
