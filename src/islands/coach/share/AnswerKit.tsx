import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LinkCard } from '../../../components/LinkCard.tsx';
import { answerLink } from '../../../components/links.ts';
import type { OrganisationDocument, SurveyDocument } from '../../../core/index.ts';
import type { CoachText } from '../text.ts';
import { MoreWays } from './MoreWays.tsx';
import { QrKit } from './QrKit.tsx';
import { ReadyTexts } from './ReadyTexts.tsx';
import type { Shared } from './texts.ts';

interface Props {
  readonly survey: SurveyDocument;
  readonly organisation: OrganisationDocument;
  readonly locale: string;
  readonly t: CoachText;
  /** Unfolded when sharing is all there is to do. */
  readonly unfolded?: boolean;
}

/** The answer link with every way of bringing it to people. */
export function AnswerKit({ survey, organisation, locale, t, unfolded = false }: Props) {
  const link = answerLink(location.origin, survey.locale, survey.id);
  const { id, closesAt } = survey;
  const { name, resultsShared } = organisation;
  const shared: Shared = { id, organisation: name, locale: survey.locale, link, closesAt };
  return (
    <LinkCard
      kind="answer"
      href={link}
      t={t.kit}
      purpose={resultsShared ? t.kit.answer.purposeShared : undefined}
    >
      <Fold summary={t.kit.showQr} unfolded={unfolded}>
        <QrKit shared={shared} t={t} />
      </Fold>
      <Fold summary={t.share.heading} unfolded={unfolded}>
        <ReadyTexts shared={shared} t={t} />
        <MoreWays shared={shared} locale={locale} t={t} />
      </Fold>
    </LinkCard>
  );
}

interface FoldProps {
  readonly summary: string;
  readonly unfolded: boolean;
  readonly children: ComponentChildren;
}

/** Folded away, its content is not even made: a portfolio may have two hundred of these. */
function Fold({ summary, unfolded, children }: FoldProps) {
  const [shown, setShown] = useState(false);
  if (unfolded) return <div class="kit-part">{children}</div>;
  return (
    <details class="link-card-more" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {shown && <div class="kit-part">{children}</div>}
    </details>
  );
}
