import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { LinkCard } from '#ui/LinkCard.tsx';
import type { CoachText } from '../coach-text.ts';
import { Fold } from '../Fold.tsx';
import { LazyInvitationKit } from '../invitations/LazyInvitationKit.tsx';
import { WithMessages } from '../WithMessages.tsx';
import { MoreWays } from './MoreWays.tsx';
import { QrKit } from './QrKit.tsx';
import { ReadyTexts } from './ReadyTexts.tsx';
import { sharedSurvey } from './ready-texts.ts';

interface Props {
  readonly survey: SurveyDocument;
  readonly organisation: OrganisationDocument;
  readonly locale: string;
  readonly t: CoachText;
  /** Whether everything is unfolded, as on a page for sharing alone. */
  readonly unfolded?: boolean;
}

/** The answer link with all ways to share it, or the invitations of a survey by invitation. */
export function AnswerKit({ survey, organisation, locale, t, unfolded = false }: Props) {
  const { resultsShared } = organisation;
  const shared = sharedSurvey(organisation, survey);
  if (survey.invitations) {
    return (
      <WithMessages locale={shared.locale} t={t}>
        {(messages) => (
          <LazyInvitationKit survey={survey} shared={shared} messages={messages} locale={locale} t={t} />
        )}
      </WithMessages>
    );
  }
  return (
    <LinkCard
      kind="answer"
      href={shared.link}
      t={t.linkCards}
      purpose={resultsShared ? t.linkCards.answer.purposeShared : undefined}
    >
      <Fold summary={t.linkCards.showQr} unfolded={unfolded}>
        <QrKit shared={shared} t={t} />
      </Fold>
      <Fold summary={t.share.heading} unfolded={unfolded}>
        <WithMessages locale={shared.locale} t={t}>
          {(messages) => (
            <>
              <ReadyTexts shared={shared} messages={messages} t={t} />
              <MoreWays shared={shared} messages={messages} locale={locale} t={t} />
            </>
          )}
        </WithMessages>
      </Fold>
    </LinkCard>
  );
}
