import { useState } from 'preact/hooks';
import { fill, timeOfDay } from '../../i18n/format.ts';
import { pathIn } from '../../i18n/index.ts';
import { CoachLinkCard } from './CoachLinkCard.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';
import { type CoachText, sentenceFor } from './text.ts';
import type { Shown } from './workspace.ts';

interface Props {
  readonly shown: Shown;
  readonly locale: string;
  readonly t: CoachText;
  readonly onChange: () => void;
  readonly onForget: () => void;
}

/** Everything in the workspace, and the link that leads back to it. */
export function Portfolio({ shown, locale, t, onChange, onForget }: Props) {
  const { organisations } = shown.workspace;
  return (
    <div class="portfolio">
      <header class="portfolio-head">
        <h1 class="ds-heading" tabIndex={-1} data-focus>
          {t.coach.heading}
        </h1>
        {organisations.length > 0 && <AddButton locale={locale} t={t} />}
        <div role="status">{shown.stale !== undefined && <Stale shown={shown} locale={locale} t={t} />}</div>
      </header>
      {organisations.length === 0 && (
        <section class="empty stack">
          <h2 class="ds-heading" data-size="sm">
            {t.coach.empty.heading}
          </h2>
          <p>{t.coach.empty.text}</p>
          <AddButton locale={locale} t={t} />
        </section>
      )}
      {organisations.map((organisation) => (
        <OrganisationCard
          key={organisation.id}
          organisation={organisation}
          coachKey={shown.coachKey}
          locale={locale}
          t={t}
          onChange={onChange}
        />
      ))}
      <OwnKey coachKey={shown.coachKey} locale={locale} t={t} onForget={onForget} />
    </div>
  );
}

function AddButton({ locale, t }: Pick<Props, 'locale' | 't'>) {
  return (
    <a class="ds-button" data-variant="primary" href={pathIn(locale, '/new')}>
      {t.coach.add}
    </a>
  );
}

function Stale({ shown, locale, t }: Pick<Props, 'shown' | 'locale' | 't'>) {
  const why = sentenceFor(t.problems, shown.stale);
  return (
    <p class="ds-alert" data-color="warning">
      {fill(t.coach.stale, { time: timeOfDay(shown.readAt, locale), why })}
    </p>
  );
}

interface KeyProps extends Pick<Props, 'locale' | 't' | 'onForget'> {
  readonly coachKey: string;
}

/** The link is on the screen only when asked for: the page may be on a projector. */
function OwnKey({ coachKey, locale, t, onForget }: KeyProps) {
  const [shown, setShown] = useState(false);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <section class="own-key stack">
        <h2 class="ds-heading" data-size="xs">
          {t.coach.forget.section}
        </h2>
        <p class="muted">{t.coach.forget.power}</p>
        <details class="own-link" onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>{t.coach.forget.show}</summary>
          {shown && <CoachLinkCard locale={locale} t={t.kit} coachKey={coachKey} />}
        </details>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAsks(true)}>
          {t.coach.forget.action}
        </button>
      </section>
      {asks && (
        <ForgetDialog
          coachKey={coachKey}
          locale={locale}
          t={t}
          onForget={onForget}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}
