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
  /** The portfolio's language, which may differ. */
  readonly home: string;
  readonly t: TogetherText;
  readonly onChange: () => void;
}

/** The projector's view: where to answer, the time left, how many have answered; in a meeting, a button to close. */
export function Projector({ organisation, survey, coachKey, locale, home, t, onChange }: Props) {
  const [isClosing, setClosing] = useState(false);
  const [isRevealing, setRevealing] = useState(false);
  const closed = survey.status !== 'open';
  // Only a survey in a meeting is closed by hand. Any other closes at its announced time, even if it is projected.
  const isMeeting = survey.mode === 'together';
  const result =
    closed && survey.factors && organisation.resultsKey
      ? resultsLink(location.origin, organisation.locale, organisation.resultsKey)
      : undefined;
  // Closed with the button here: go on to the result. The key stays in the fragment.
  useEffect(() => {
    if (isRevealing && result) location.assign(result);
  }, [isRevealing, result]);

  if (closed) return <ClosedRound survey={survey} result={result} locale={locale} t={t} />;
  return (
    <div class="projector">
      <header>
        <p class="projector-name">
          <bdi>{organisation.name}</bdi>
        </p>
        <h1 class="ds-heading">{t.together.heading}</h1>
      </header>
      <JoinInstructions survey={survey} t={t} />
      <div class="projector-side">
        <Countdown surveyId={survey.id} t={t} />
        <div aria-live="polite">
          <Participation survey={survey} locale={locale} t={t} />
        </div>
        <p class="projector-promise">
          {t.together.promise} {survey.invitations && t.together.invited}
          {!isMeeting && fill(t.together.itself, { when: dateAndTime(survey.closesAt, locale) })}
        </p>
        <div class="projector-actions">
          {isMeeting && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => setClosing(true)}>
              {t.together.reveal}
            </button>
          )}
          <a class="ds-button" data-variant="tertiary" href={pathIn(home, '/coach')}>
            {t.together.back}
          </a>
        </div>
      </div>
      {isClosing && (
        <CloseDialog
          coachKey={coachKey}
          survey={survey}
          organisation={organisation.name}
          locale={locale}
          t={t}
          onClosed={() => {
            setRevealing(true);
            onChange();
          }}
          onCancel={() => setClosing(false)}
        />
      )}
    </div>
  );
}
