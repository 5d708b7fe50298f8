import type { OrganisationDocument } from '#core/index.ts';
import { resultsLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { Fold } from '../Fold.tsx';
import { ReadyMessage } from './ReadyMessage.tsx';
import { resultText } from './ready-texts.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly resultsKey: string;
  readonly t: CoachText;
}

/** What the last closed round found, ready to send to the leadership in their language. */
export function ResultMessage({ organisation, resultsKey, t }: Props) {
  const { name, locale, surveys } = organisation;
  const factors = surveys.find((survey) => survey.status === 'closed')?.factors;
  const messages = t.messages[locale];
  const words = t.findings[locale];
  if (!factors || !messages || !words) return null;
  const link = resultsLink(location.origin, locale, resultsKey);
  return (
    <Fold summary={t.share.result}>
      <ReadyMessage
        text={resultText({ organisation: name, factors, link }, messages, words)}
        locale={locale}
        t={t}
      />
    </Fold>
  );
}
