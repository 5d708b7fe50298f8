import { datedDay, fill } from '#i18n/format.ts';
import { pathIn, type Text } from '#i18n/index.ts';
import { coachLink } from '#ui/links.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { RecoveryKey } from '../keys/recovery.ts';

export type RecoveryText = Pick<Text, 'common' | 'linkCards' | 'recovery'>;

interface Props {
  readonly sheet: RecoveryKey;
  readonly locale: string;
  readonly t: RecoveryText;
}

/** The A4 sheet: the QR code, the words, what they open, and where to keep them. */
export function RecoverySheet({ sheet, locale, t }: Props) {
  const { recovery } = t;
  const address = `${location.host}${pathIn(locale, '/coach')}`;
  return (
    <article class="sheet recovery" data-color-scheme="light" data-color="accent">
      <header>
        <p class="sheet-name">{t.common.name}</p>
        <h1 class="sheet-heading">{recovery.heading}</h1>
        <p class="sheet-lead">{recovery.lead}</p>
      </header>
      <div class="sheet-code">
        <QrCode text={coachLink(location.origin, locale, sheet.key)} label={recovery.qr} t={t.common} />
        <p class="sheet-scan">{recovery.scan}</p>
        <p class="sheet-type">{fill(recovery.type, { address })}</p>
        <ol class="recovery-words" translate={false}>
          {sheet.words.map((word, place) => (
            <li key={`${place} ${word}`}>{word}</li>
          ))}
        </ol>
      </div>
      <footer>
        <div class="recovery-advice">
          {[recovery.can, recovery.keep].map(({ heading, points }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p class="sheet-closes">
          <span>{fill(recovery.made, { date: datedDay(new Date().toISOString(), locale) })}</span>
        </p>
      </footer>
    </article>
  );
}
