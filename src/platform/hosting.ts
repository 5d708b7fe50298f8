import { readFileSync } from 'node:fs';

/** The parts of vercel.json that a host has to follow. Routes and headers stand there, and only there. */
interface HostingFile {
  readonly rewrites: readonly {
    readonly source: string;
    readonly has?: readonly { readonly type: 'query'; readonly key: string }[];
    readonly destination: string;
  }[];
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

/** How a host that is not Vercel does what vercel.json says. */
export interface Hosting {
  /** Where a request goes that no file answers, such as `/s/abc` -> `/s`; null when no rewrite fits. */
  rewrite(url: URL): string | null;
  /** Adds the headers for a path, the path being the one that was asked for. */
  addHeaders(pathname: string, headers: Headers): void;
}

/** Reads vercel.json. Its sources are path-to-regexp patterns; URLPattern understands the ones used here. */
export function readHosting(file: URL): Hosting {
  const { rewrites, headers } = JSON.parse(readFileSync(file, 'utf8')) as HostingFile;
  const rewriteRules = rewrites.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  const headerRules = headers.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  return {
    rewrite({ pathname, searchParams }) {
      for (const { pattern, has = [], destination } of rewriteRules) {
        const match = pattern.exec({ pathname });
        if (!match || !has.every(({ key }) => searchParams.has(key))) continue;
        return destination.replace(/:(\w+)/g, (_, name: string) => match.pathname.groups[name] ?? '');
      }
      return null;
    },
    addHeaders(pathname, target) {
      for (const { pattern, headers } of headerRules) {
        if (!pattern.test({ pathname })) continue;
        for (const { key, value } of headers) target.set(key, value);
      }
    },
  };
}

function pattern(pathname: string): URLPattern {
  return new URLPattern({ pathname });
}
