import { useEffect, useRef } from 'preact/hooks';
import { dateAndTime, fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import type { CreatedSurvey } from '../create/creation.ts';
import { CoachLinkCard } from '../keys/CoachLinkCard.tsx';
import { AnswerKit } from './AnswerKit.tsx';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
  readonly created: CreatedSurvey;
}

/** Shows the links of a new survey: one to share, one to save. Takes focus, since the form is gone. */
export function ShareKit({ locale, t, created }: Props) {
  const { organisation, survey } = created;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <div class="ready">
      <header class="stack">
        <h1 class="ds-heading" tabIndex={-1} ref={heading}>
          {t.create.ready.heading}
        </h1>
        <p>
          <bdi class="ready-name">{organisation.name}</bdi>
          {fill(t.create.ready.closes, { when: dateAndTime(survey.closesAt, locale) })}
        </p>
        <InAppNotice
          link={coachLink(location.origin, locale, created.coachKey)}
          t={t.common}
          kit={t.linkCards}
        />
      </header>
      <section class="ready-step stack">
        <h2 class="ds-heading" data-size="sm">
          {survey.invitations ? t.invitations.name : t.create.ready.share}
        </h2>
        <AnswerKit survey={survey} organisation={organisation} locale={locale} t={t} unfolded />
      </section>
      <section class="ready-step stack">
        <h2 class="ds-heading" data-size="sm">
          {t.linkCards.save.heading}
        </h2>
        {!created.isNewWorkspace && <p>{t.create.ready.existing}</p>}
        <CoachLinkCard locale={locale} t={t} coachKey={created.coachKey} />
        <a class="ds-button" data-variant="primary" href={pathIn(locale, '/coach')}>
          {t.create.ready.next}
        </a>
      </section>
    </div>
  );
}
