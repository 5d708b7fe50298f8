import { showCode } from '#core/index.ts';
import { fill, longDate } from '#i18n/format.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { CoachText } from '../coach-text.ts';
import type { Invitation } from './useInvitations.ts';

interface Props {
  readonly invitation: Invitation;
  readonly fingerprint: string;
  readonly organisation: string;
  readonly closesAt: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** One invitation on paper, to scan or to type. Without its number, so that cards can be shuffled and drawn. */
export function InvitationCard({ invitation, fingerprint, organisation, closesAt, locale, t }: Props) {
  const { link, code, number } = invitation;
  const words = t.messages[locale]?.card ?? t.messages.nb?.card;
  if (!words) return null;
  return (
    <article class="card" lang={locale}>
      <QrCode text={link} label={fill(t.invitations.one.qr, { n: number })} t={t.common} />
      <div class="card-text">
        <p class="card-name">
          <bdi>{organisation}</bdi>
        </p>
        <h2>{words.heading}</h2>
        <p>{words.scan}</p>
        <p class="card-type" translate={false}>
          {link.replace(/^https?:\/\/|#.*$/g, '')}
        </p>
        <p class="card-type card-code" translate={false}>
          {showCode(code)}
        </p>
        <p class="card-small">
          {words.words} <span translate={false}>{fingerprintWords(fingerprint).join(' ')}</span>
        </p>
        <p class="card-small">{fill(words.once, { when: longDate(closesAt, locale) })}</p>
      </div>
    </article>
  );
}
