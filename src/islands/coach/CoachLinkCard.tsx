import { LinkCard } from '../../components/LinkCard.tsx';
import { coachLink } from '../../components/links.ts';
import { fill } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';

interface Props {
  readonly locale: string;
  readonly t: Text['kit'];
  readonly coachKey: string;
}

/** The coach link with every way of keeping it. */
export function CoachLinkCard({ locale, t, coachKey }: Props) {
  const link = coachLink(location.origin, locale, coachKey);
  return (
    <LinkCard kind="coach" href={link} t={t}>
      <p>{t.save.explain}</p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => download(t.save.fileName, fill(t.save.file, { link }))}
      >
        {t.save.download}
      </button>
    </LinkCard>
  );
}

/** Saves a text as a file without asking any server. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
