import { fill } from '#i18n/format.ts';
import { saveFile } from '#ui/download.ts';
import { LinkCard } from '#ui/LinkCard.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { mailTo } from '../share/ready-texts.ts';

interface Props {
  readonly locale: string;
  readonly t: CoachText;
  readonly coachKey: string;
}

/** The coach link with all ways to save it. */
export function CoachLinkCard({ locale, t, coachKey }: Props) {
  const link = coachLink(location.origin, locale, coachKey);
  const words = t.linkCards.save;
  const file = fill(words.file, { link });
  return (
    <LinkCard kind="coach" href={link} t={t.linkCards}>
      <p>{words.explain}</p>
      <div class="ready-actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => saveFile(words.fileName, file, 'text/plain;charset=utf-8')}
        >
          {words.download}
        </button>
        <a
          class="ds-button"
          data-variant="tertiary"
          href={mailTo({ subject: t.share.saveSubject, body: file })}
        >
          {t.share.saveByEmail}
        </a>
      </div>
    </LinkCard>
  );
}
