import { pathIn } from '#i18n/index.ts';
import { saveFile } from '#ui/download.ts';
import type { CoachText, MessagesText } from '../coach-text.ts';
import { deadlineFile } from './calendar.ts';
import type { SharedSurvey } from './ready-texts.ts';

interface Props {
  readonly shared: SharedSurvey;
  readonly messages: MessagesText;
  /** Of a survey by invitation, base64url: the poster shows its words. */
  readonly fingerprint?: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** Poster, calendar file, and answering together in a meeting. */
export function MoreWays({ shared, messages, fingerprint, locale, t }: Props) {
  const { poster, calendar, together, representatives } = t.share;
  // Names the portfolio's language for the way back, if it differs from the survey's.
  const home = locale === shared.locale ? '' : `.${locale}`;
  return (
    <ul class="more-ways">
      <li>
        {/* In the survey's language, the readers'. */}
        <a
          href={`${pathIn(shared.locale, '/poster')}#${fingerprint ? `${shared.id}.${fingerprint}` : shared.id}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {poster.name}
          <span class="ds-sr-only"> {t.linkCards.newTab}</span>
        </a>
        <p>{poster.how}</p>
      </li>
      {fingerprint && (
        <li>
          {/* In this tab, since it holds the key. */}
          <a href={`${pathIn(locale, '/cards')}#${shared.id}`}>{t.invitations.print.name}</a>
          <p>{t.invitations.print.how}</p>
        </li>
      )}
      {!fingerprint && (
        <li>
          <button
            type="button"
            onClick={() =>
              saveFile(
                `okr-klar-${shared.id}.ics`,
                deadlineFile(shared, messages, Date.now()),
                'text/calendar',
              )
            }
          >
            {calendar.name}
          </button>
          <p>{calendar.how}</p>
        </li>
      )}
      <li>
        {/* In this tab, since it holds the key; in the survey's language, since the whole room reads it. */}
        <a href={`${pathIn(shared.locale, '/together')}#${shared.id}${home}`}>{together.name}</a>
        <p>{together.how}</p>
      </li>
      <li>
        <a href={pathIn(shared.locale, '/representatives')} target="_blank" rel="noopener noreferrer">
          {representatives.name}
          <span class="ds-sr-only"> {t.linkCards.newTab}</span>
        </a>
        <p>{representatives.how}</p>
      </li>
    </ul>
  );
}
