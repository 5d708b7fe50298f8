import { useEffect, useState } from 'preact/hooks';
import { dateAndTime, fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { resultsLink } from '#ui/links.ts';
import type { TogetherText } from '../coach-text.ts';
import type { FoundRound } from '../find-round.ts';
import { CloseDialog } from '../workspace/CloseDialog.tsx';
import { Participation } from '../workspace/Participation.tsx';
import { ClosedRound } from './ClosedRound.tsx';
import { Countdown } from './Countdown.tsx';
import { JoinInstructions } from './JoinInstructions.tsx';

interface Props extends FoundRound {
  readonly coachKey: string;
  readonly locale: string;
  /** The language of the overview, which may be another. */
  readonly home: string;
  readonly t: TogetherText;
  readonly onChange: () => void;
}

/** What the room sees: where to answer, how long, how many. And for the coach of a meeting: close and show. */
export function Projector({ organisation, survey, coachKey, locale, home, t, onChange }: Props) {
  const [asks, setAsks] = useState(false);
  const [reveals, setReveals] = useState(false);
  const closed = survey.status !== 'open';
  // Any other survey closes at the time that those who answer were told, also when it is shown in a meeting.
  const meets = survey.mode === 'together';
  const result =
    closed && survey.factors && organisation.resultsKey
      ? resultsLink(location.origin, organisation.locale, organisation.resultsKey)
      : undefined;
  // Closed here to be shown: then the result comes by itself. The key stays in the fragment.
  useEffect(() => {
    if (reveals && result) location.assign(result);
  }, [reveals, result]);

  if (closed) return <ClosedRound survey={survey} result={result} locale={locale} t={t} />;
  return (
    <div class="projector">
      <header>
        <p class="projector-name">
          <bdi>{organisation.name}</bdi>
        </p>
        <h1 class="ds-heading">{t.together.heading}</h1>
      </header>
      <JoinInstructions survey={survey} coachKey={coachKey} t={t} />
      <div class="projector-side">
        <Countdown surveyId={survey.id} t={t} />
        <div aria-live="polite">
          <Participation survey={survey} locale={locale} t={t} />
        </div>
        <p class="projector-promise">
          {t.together.promise} {survey.invitations && t.together.invited}
          {!meets && fill(t.together.itself, { when: dateAndTime(survey.closesAt, locale) })}
        </p>
        <div class="projector-actions">
          {meets && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsks(true)}>
              {t.together.reveal}
            </button>
          )}
          <a class="ds-button" data-variant="tertiary" href={pathIn(home, '/coach')}>
            {t.together.back}
          </a>
        </div>
      </div>
      {asks && (
        <CloseDialog
          coachKey={coachKey}
          survey={survey}
          organisation={organisation.name}
          locale={locale}
          t={t}
          onClosed={() => {
            setReveals(true);
            onChange();
          }}
          onCancel={() => setAsks(false)}
        />
      )}
    </div>
  );
}
