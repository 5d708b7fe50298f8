import { showCode } from '#core/index.ts';
import { fill, longDate } from '#i18n/format.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { CoachText, MessagesText } from '../coach-text.ts';
import type { Invitation } from './useInvitations.ts';

interface Props {
  readonly invitation: Invitation;
  readonly fingerprint: string;
  readonly organisation: string;
  /** The survey's title. */
  readonly title: string;
  readonly closesAt: string;
  readonly locale: string;
  /** In the survey's language. */
  readonly words: MessagesText['messages']['card'];
  readonly t: CoachText;
}

/** One invitation on paper, to scan or to type. Without its number, so that cards can be shuffled and drawn. */
export function InvitationCard(props: Props) {
  const { invitation, fingerprint, organisation, title, closesAt, locale, words, t } = props;
  const { link, code, number } = invitation;
  return (
    <article class="card" lang={locale}>
      <QrCode text={link} label={fill(t.invitations.one.qr, { n: number })} t={t.common} />
      <div class="card-text">
        <p class="card-name">
          <bdi>{organisation}</bdi>
        </p>
        <h2>{title}</h2>
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
