/** Whoever runs this site, in their own words: what the environment said when the pages were built. */
export interface Operator {
  readonly name: string;
  /** `mailto:` or `https:`. */
  readonly contact: string;
  /** Their own privacy statement, `https:`. */
  readonly privacyUrl: string | null;
  /** Who hosts the site and stores its data, and in which countries. */
  readonly suppliers: string | null;
  /** Whether they employ those who answer; null when they have not said. */
  readonly isEmployer: boolean | null;
}

/** What the pages know about the site they belong to. */
export interface SiteSettings {
  /** null when nobody has said who runs it. */
  readonly operator: Operator | null;
  /** Where the source code can be read, `https:`. */
  readonly source: string | null;
  /** Whether Vercel built the pages, and so hosts them. */
  readonly isOnVercel: boolean;
}

const UNSAID: SiteSettings = { operator: null, source: null, isOnVercel: false };

/** The settings of this site. Only pages are built with them; in a test there are none. */
export const SITE: SiteSettings = import.meta.env?.SITE_SETTINGS ?? UNSAID;

/** A contact as people read it: `mailto:post@okr.example` is `post@okr.example`. */
export function contactText({ contact }: Pick<Operator, 'contact'>): string {
  return contact.replace(/^(mailto:|https:\/\/)/, '').replace(/\/$/, '');
}
