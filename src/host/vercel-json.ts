import { readFileSync } from 'node:fs';
import { pathPattern } from '../server/path-pattern.ts';

/** The parts of vercel.json that every host follows. Routes and headers are defined there only. */
interface HostingFile {
  /** Repairs addresses that were mangled on their way, such as an encoded fragment. */
  readonly redirects: readonly { readonly source: string; readonly destination: string }[];
  readonly rewrites: readonly {
    readonly source: string;
    /** Further conditions: a submitted form has a content type, a followed link has none. */
    readonly has?: readonly { readonly type: 'query' | 'header'; readonly key: string }[];
    readonly destination: string;
  }[];
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

type Asked = Pick<Request, 'url' | 'headers'>;

/** Follows vercel.json on a host other than Vercel. */
export interface Hosting {
  /** The target of a redirect, such as `/r%23rk_x` -> `/r#rk_x`; null when no redirect fits. */
  redirect(url: URL): string | null;
  /**
   * The path that answers a request for which there is no file, such as `/s/abc` -> `/s`; null when no rewrite fits.
   */
  rewrite(request: Asked): string | null;
  /** Adds the headers for the requested address. */
  addHeaders(url: URL, response: Pick<Response, 'status' | 'headers'>): void;
}

interface HostingOptions {
  /** Whether Strict-Transport-Security includes subdomains. */
  readonly hstsSubdomains?: boolean;
}

/** Reads vercel.json from the disk. */
export function readHosting(file: URL, options?: HostingOptions): Hosting {
  return hostingOf(readFileSync(file, 'utf8'), options);
}

/**
 * Reads the text of vercel.json. Its sources are patterns of path-to-regexp. Two rules are not in
 * the file: errors are not cached, and Strict-Transport-Security is sent over https only.
 */
export function hostingOf(text: string, { hstsSubdomains = false }: HostingOptions = {}): Hosting {
  const { redirects, rewrites, headers } = JSON.parse(text) as HostingFile;
  const redirectRules = redirects.map((rule) => ({ ...rule, pattern: pathPattern(rule.source) }));
  const rewriteRules = rewrites.map((rule) => ({ ...rule, pattern: pathPattern(rule.source) }));
  const headerRules = headers.map((rule) => ({ ...rule, pattern: pathPattern(rule.source) }));
  return {
    redirect({ pathname, search }) {
      for (const { pattern, destination } of redirectRules) {
        const match = pattern(pathname);
        if (!match) continue;
        const [path = '', fragment] = destination.split('#').map((part) => filled(part, match));
        return path + search + (fragment === undefined ? '' : `#${fragment}`);
      }
      return null;
    },
    rewrite({ url, headers }) {
      const { pathname, searchParams } = new URL(url);
      for (const { pattern, has = [], destination } of rewriteRules) {
        const match = pattern(pathname);
        const given = { query: searchParams, header: headers };
        if (!match || !has.every(({ type, key }) => given[type].has(key))) continue;
        return filled(destination, match);
      }
      return null;
    },
    addHeaders({ pathname, protocol }, { status, headers: target }) {
      const kept = (status >= 200 && status < 300) || status === 304;
      for (const { pattern, headers } of headerRules) {
        if (!pattern(pathname)) continue;
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

/** Fills `:id` and the like with what the pattern matched. */
function filled(destination: string, parts: Readonly<Record<string, string>>): string {
  return destination.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? '');
}
