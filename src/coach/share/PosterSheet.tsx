import type { PublicSurveyDocument } from '#contract/survey.ts';
import { instrumentKey } from '#core/instrument.ts';
import { smallestResult } from '#core/survey.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { answerLink } from '#ui/links.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { AskedText } from '../coach-text.ts';

export interface PosterText extends Pick<Text, 'common' | 'poster' | 'problems' | 'linkCards'> {
  /** What surveys of each instrument are called and how many questions they have, by its `id@version`. */
  readonly asked: Readonly<Record<string, Pick<AskedText, 'title' | 'n'>>>;
}

interface Props {
  readonly survey: PublicSurveyDocument;
  readonly fingerprint: string | null;
  readonly locale: string;
  readonly t: PosterText;
}

/** The A4 sheet: the organisation, the QR code, the address to type, and the promises. */
export function PosterSheet({ survey, fingerprint, locale, t }: Props) {
  const link = answerLink(location.origin, locale, survey.id);
  const { poster } = t;
  const { title = '', n = 0 } = t.asked[instrumentKey(survey.instrument)] ?? {};
  return (
    <article class="sheet" data-color-scheme="light" data-color="brand1">
      <header>
        <p class="sheet-name" data-long={survey.organisation.name.length > 40}>
          <bdi>{survey.organisation.name}</bdi>
        </p>
        <h1 class="sheet-heading">{title}</h1>
        <p class="sheet-lead">{fill(poster.lead, { n })}</p>
      </header>
      {fingerprint ? (
        <div class="sheet-code">
          <p class="sheet-scan">{poster.invited.scan}</p>
          <p class="sheet-type">{poster.invited.type}</p>
          <p class="sheet-words" translate={false}>
            {fingerprintWords(fingerprint).map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
        </div>
      ) : (
        <div class="sheet-code">
          <QrCode text={link} label={t.linkCards.qr} t={t.common} />
          <p class="sheet-scan">{poster.scan}</p>
          <p class="sheet-type">{poster.type}</p>
          <p class="sheet-link" translate={false}>
            {link.replace(/^https?:\/\//, '')}
          </p>
        </div>
      )}
      <footer>
        <ul class="sheet-promises">
          {poster.promises.map((promise) => (
            <li key={promise}>{fill(promise, { least: smallestResult(survey.invitations?.spares) })}</li>
          ))}
        </ul>
        <p class="sheet-closes">
          <span>{fill(poster.closes, { when: dateAndTime(survey.closesAt, locale) })}</span>
          <span>{t.common.name}</span>
        </p>
      </footer>
    </article>
  );
}
