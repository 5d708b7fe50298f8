import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationDocument } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { OlderRounds } from './OlderRounds.tsx';
import { StartDialog } from './StartDialog.tsx';
import { SurveyLinks } from './SurveyLinks.tsx';
import { SurveyState } from './SurveyState.tsx';
import type { CoachText } from './text.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onChange: () => void;
}

/** One organisation: its current round with what can be done about it, and the rounds before. */
export function OrganisationCard({ organisation, coachKey, locale, t, onChange }: Props) {
  const [asks, setAsks] = useState<'close' | 'start'>();
  const [done, setDone] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  const [current, ...older] = organisation.surveys;
  const next = (current?.round ?? 0) + 1;
  const heading = `organisation-${organisation.id}`;
  // The button that was pressed may be gone, so focus goes to what came of it.
  useEffect(() => {
    if (done) notice.current?.focus();
  }, [done]);

  function finish(words: string) {
    setDone(words);
    onChange();
  }

  return (
    <article class="organisation" aria-labelledby={heading}>
      <header class="organisation-head">
        <h2 class="ds-heading" data-size="sm" id={heading}>
          <bdi>{organisation.name}</bdi>
        </h2>
        {current && (
          <p class="organisation-round">
            {fill(t.coach.round, { n: current.round })}
            <span class="ds-tag" data-color={current.status === 'open' ? 'success' : 'neutral'}>
              {t.coach.status[current.status]}
            </span>
          </p>
        )}
      </header>
      <p class="done" role="status" tabIndex={-1} ref={notice} hidden={!done}>
        {done}
      </p>
      <div class="organisation-columns">
        <SurveyState organisation={organisation} locale={locale} t={t} onAsk={setAsks} />
        <SurveyLinks organisation={organisation} locale={locale} t={t} />
      </div>
      {older.length > 0 && <OlderRounds rounds={older} locale={locale} t={t.coach} />}
      {asks === 'close' && current && (
        <CloseDialog
          coachKey={coachKey}
          survey={current}
          organisation={organisation.name}
          locale={locale}
          t={t}
          onClosed={() => finish(t.coach.close.done)}
          onCancel={() => setAsks(undefined)}
        />
      )}
      {asks === 'start' && (
        <StartDialog
          coachKey={coachKey}
          organisation={organisation}
          round={next}
          t={t}
          onStarted={() => finish(fill(t.coach.start.done, { n: next }))}
          onCancel={() => setAsks(undefined)}
        />
      )}
    </article>
  );
}
