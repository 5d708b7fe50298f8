import { isHelperKey } from '#core/keys.ts';
import { fill } from '#i18n/format.ts';
import { saveFile } from '#ui/download.ts';
import { LinkCard } from '#ui/LinkCard.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { mailTo } from '../share/ready-texts.ts';
import { markSaved } from './unsaved-key.ts';

/** What is said of a link, how it is saved, and how it is sent. */
export interface SavingText {
  readonly explain: string;
  readonly download: string;
  readonly fileName: string;
  /** With {link}. */
  readonly file: string;
  readonly email: string;
  readonly subject: string;
}

interface Props {
  readonly locale: string;
  readonly t: CoachText;
  readonly coachKey: string;
  /** By default those of a coach's own link. */
  readonly words?: SavingText;
}

/** The link of a key with all ways to save it. */
export function KeyLinkCard({ locale, t, coachKey, words = ownLink(t) }: Props) {
  const link = coachLink(location.origin, locale, coachKey);
  const file = fill(words.file, { link });
  function save() {
    markSaved();
    saveFile(words.fileName, file, 'text/plain;charset=utf-8');
  }
  return (
    <LinkCard
      kind={isHelperKey(coachKey) ? 'helper' : 'coach'}
      href={link}
      t={t.linkCards}
      onCopied={markSaved}
    >
      <p>{words.explain}</p>
      <div class="ready-actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={save}>
          {words.download}
        </button>
        <a
          class="ds-button"
          data-variant="tertiary"
          href={mailTo({ subject: words.subject, body: file })}
          onClick={markSaved}
        >
          {words.email}
        </a>
      </div>
    </LinkCard>
  );
}

function ownLink({ linkCards, share }: CoachText): SavingText {
  return { ...linkCards.save, email: share.saveByEmail, subject: share.saveSubject };
}
