import { isLegible, MAX_NAME_LENGTH } from '../core/index.ts';
import type { Operator, SiteSettings } from '../i18n/operator.ts';

/** The part of the environment that says who runs the site. Only this file and config.ts name variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Most characters of an address, and of what is said about suppliers. */
const MAX_ADDRESS_LENGTH = 200;
const MAX_SUPPLIERS_LENGTH = 600;

/**
 * What the pages are built with. They are static files, so a change takes another build: see decision 0015.
 *
 * @param env without mistakes; see operatorMistakes
 */
export function siteSettings(env: Environment): SiteSettings {
  return { operator: operatorIn(env), source: sourceIn(env), isOnVercel: env.VERCEL === '1' };
}

function operatorIn(env: Environment): Operator | null {
  if (!env.OPERATOR_NAME || !env.OPERATOR_CONTACT) return null;
  return {
    name: env.OPERATOR_NAME.trim(),
    contact: contactAddress(env.OPERATOR_CONTACT.trim()),
    privacyUrl: env.OPERATOR_PRIVACY_URL || null,
    suppliers: env.OPERATOR_SUPPLIERS?.trim() || null,
    isEmployer: env.OPERATOR_IS_EMPLOYER ? env.OPERATOR_IS_EMPLOYER === 'yes' : null,
  };
}

/** As configured, or the repository that Vercel builds from. */
function sourceIn(env: Environment): string | null {
  const { VERCEL_GIT_PROVIDER: provider, VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: slug } = env;
  return (
    env.SOURCE_URL || (provider === 'github' && owner && slug ? `https://github.com/${owner}/${slug}` : null)
  );
}

/** A sentence for each mistake in these settings. They name variables, never values. */
export function operatorMistakes(env: Environment): string[] {
  const {
    OPERATOR_NAME: name,
    OPERATOR_CONTACT: contact,
    OPERATOR_PRIVACY_URL: privacyUrl,
    OPERATOR_SUPPLIERS: suppliers,
    OPERATOR_IS_EMPLOYER: isEmployer,
    SOURCE_URL: source,
  } = env;
  const isSaid = Boolean(contact || privacyUrl || suppliers || isEmployer);
  const mistakes = [
    isSaid && !name && 'OPERATOR_NAME is missing: the other OPERATOR_ settings say nothing without it.',
    name && !contact && 'OPERATOR_CONTACT is missing: people must be able to write to whoever runs the site.',
    name && !isLine(name, MAX_NAME_LENGTH) && notALine('OPERATOR_NAME', MAX_NAME_LENGTH),
    contact &&
      !isContact(contact) &&
      'OPERATOR_CONTACT is neither an email address nor an https address, such as post@okr.example.',
    privacyUrl && !isPage(privacyUrl) && notAPage('OPERATOR_PRIVACY_URL'),
    suppliers &&
      !isLine(suppliers, MAX_SUPPLIERS_LENGTH) &&
      notALine('OPERATOR_SUPPLIERS', MAX_SUPPLIERS_LENGTH),
    !['', 'yes', 'no'].includes(isEmployer ?? '') && 'OPERATOR_IS_EMPLOYER is neither yes nor no.',
    source && !isPage(source) && notAPage('SOURCE_URL'),
  ];
  return mistakes.filter((mistake) => typeof mistake === 'string' && mistake !== '') as string[];
}

function notALine(variable: string, most: number): string {
  return `${variable} is not one line of plain text without < and >, of ${most} characters at most.`;
}

function notAPage(variable: string): string {
  return `${variable} is not the https address of a page, such as https://okr.example/privacy.`;
}

function isLine(text: string, most: number): boolean {
  return text.trim().length <= most && isLegible(text) && !/[<>]/.test(text);
}

const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

function isContact(text: string): boolean {
  const contact = text.trim();
  return (
    contact.length <= MAX_ADDRESS_LENGTH && (EMAIL.test(contact.replace(/^mailto:/, '')) || isPage(contact))
  );
}

function contactAddress(contact: string): string {
  return EMAIL.test(contact) ? `mailto:${contact}` : contact;
}

/** An https address in the characters of one (RFC 3986), and without a password. */
function isPage(text: string): boolean {
  if (text.length > MAX_ADDRESS_LENGTH || !/^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(text))
    return false;
  const address = URL.parse(text);
  return address !== null && address.username === '' && address.password === '';
}
