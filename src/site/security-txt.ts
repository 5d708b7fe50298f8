import { LOCALES } from '#i18n/index.ts';
import type { SiteSettings } from '#i18n/operator.ts';

/** RFC 9116 recommends less than a year (section 2.5.5). */
const VALID_DAYS = 360;
const DAY = 24 * 60 * 60 * 1000;

interface Build {
  /** The address of the site, if it is configured. */
  readonly site: URL | undefined;
  /** The date of what is built, from which the expiry counts: see host/build/provenance.ts. */
  readonly date: Date;
}

/**
 * The content of /.well-known/security.txt (RFC 9116). Weaknesses are reported to the operator or, if they have not said
 * who they are, through the security advisories of the repository on GitHub, as .github/SECURITY.md says.
 *
 * @returns null if there is neither, since the file must name a contact (section 2.5.3)
 */
export function securityTxt(
  { operator, source }: Pick<SiteSettings, 'operator' | 'source'>,
  { site, date }: Build,
): string | null {
  const repository = source?.startsWith('https://github.com/') ? source.replace(/\/$/, '') : null;
  const contact = operator?.contact ?? (repository && `${repository}/security/advisories/new`);
  if (!contact) return null;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(date.getTime() + VALID_DAYS * DAY).toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    site && `Canonical: ${new URL('/.well-known/security.txt', site)}`,
    repository && `Policy: ${repository}/security/policy`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
