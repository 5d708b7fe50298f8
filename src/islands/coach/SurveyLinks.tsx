import { useState } from 'preact/hooks';
import { LinkCard } from '../../components/LinkCard.tsx';
import { answerLink, resultsLink } from '../../components/links.ts';
import { QrCode } from '../../components/QrCode.tsx';
import type { OrganisationDocument } from '../../core/index.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
}

/** The links of an organisation: the answer link while a survey is open, the results link always. */
export function SurveyLinks({ organisation, t }: Props) {
  const [current] = organisation.surveys;
  const { resultsKey, locale } = organisation;
  return (
    <div class="survey-links">
      {current?.status === 'open' && (
        <AnswerLink href={answerLink(location.origin, current.locale, current.id)} t={t} />
      )}
      {resultsKey === null ? (
        <p class="muted">{t.coach.revoked}</p>
      ) : (
        current && (
          <LinkCard kind="results" href={resultsLink(location.origin, locale, resultsKey)} t={t.kit} />
        )
      )}
    </div>
  );
}

function AnswerLink({ href, t }: { readonly href: string; readonly t: CoachText }) {
  const [shown, setShown] = useState(false);
  return (
    <LinkCard kind="answer" href={href} t={t.kit}>
      <details class="link-card-more" onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t.kit.showQr}</summary>
        {shown && <QrCode text={href} label={t.kit.qr} />}
      </details>
    </LinkCard>
  );
}
