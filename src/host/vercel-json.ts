import { readFileSync } from 'node:fs';

/** The parts of vercel.json that a host has to follow. Routes and headers stand there, and only there. */
interface HostingFile {
  /** Where an address that was mangled on its way leads, a fragment in it included. */
  readonly redirects: readonly { readonly source: string; readonly destination: string }[];
  readonly rewrites: readonly {
    readonly source: string;
    /** What a request has to have besides; a form has a content type, a link that is followed has none. */
    readonly has?: readonly { readonly type: 'query' | 'header'; readonly key: string }[];
    readonly destination: string;
  }[];
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

type Asked = Pick<Request, 'url' | 'headers'>;

/** How a host that is not Vercel does what vercel.json says. */
export interface Hosting {
  /** Where an address is sent on to, such as `/r%23rk_x` -> `/r#rk_x`; null when no redirect fits. */
  redirect(url: URL): string | null;
  /** Where a request goes that no file answers, such as `/s/abc` -> `/s`; null when no rewrite fits. */
  rewrite(request: Asked): string | null;
  /** Adds the headers for an address, that being the one that was asked for. */
  addHeaders(url: URL, response: Pick<Response, 'status' | 'headers'>): void;
}

interface HostingOptions {
  /** Whether browsers are to ask every host below this one by https only, too. */
  readonly hstsSubdomains?: boolean;
}

/**
 * Reads vercel.json. Its sources are path-to-regexp patterns; URLPattern understands the ones used here. Two things it
 * cannot say are said here: what failed is kept by nobody, and https is asked for only where the site has it.
 */
export function readHosting(file: URL, { hstsSubdomains = false }: HostingOptions = {}): Hosting {
  const { redirects, rewrites, headers } = JSON.parse(readFileSync(file, 'utf8')) as HostingFile;
  const redirectRules = redirects.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  const rewriteRules = rewrites.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  const headerRules = headers.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  return {
    redirect({ pathname, search }) {
      for (const { pattern, destination } of redirectRules) {
        const match = pattern.exec({ pathname });
        if (!match) continue;
        const [path = '', fragment] = destination.split('#').map((part) => filled(part, match));
        return path + search + (fragment === undefined ? '' : `#${fragment}`);
      }
      return null;
    },
    rewrite({ url, headers }) {
      const { pathname, searchParams } = new URL(url);
      for (const { pattern, has = [], destination } of rewriteRules) {
        const match = pattern.exec({ pathname });
        const given = { query: searchParams, header: headers };
        if (!match || !has.every(({ type, key }) => given[type].has(key))) continue;
        return filled(destination, match);
      }
      return null;
    },
    addHeaders({ pathname, protocol }, { status, headers: target }) {
      const kept = (status >= 200 && status < 300) || status === 304;
      for (const { pattern, headers } of headerRules) {
        if (!pattern.test({ pathname })) continue;
        for (const { key, value } of headers) {
          if (key === CACHING && !kept) continue;
          if (key !== HTTPS_ONLY) target.set(key, value);
          else if (protocol === 'https:')
            target.set(key, value + (hstsSubdomains ? '; includeSubDomains' : ''));
        }
      }
      if (status >= 400) target.set(CACHING, 'no-store');
    },
  };
}

const CACHING = 'Cache-Control';
const HTTPS_ONLY = 'Strict-Transport-Security';

/** `/s/:id` with the id that a pattern has found. */
function filled(destination: string, { pathname }: URLPatternResult): string {
  return destination.replace(/:(\w+)/g, (_, name: string) => pathname.groups[name] ?? '');
}

/** In capital letters too, as on Vercel: links are typed from paper. */
function pattern(pathname: string): URLPattern {
  return new URLPattern({ pathname }, { ignoreCase: true });
}
