/** A path pattern of URLPattern, matched in any case, as Vercel does: people type links from paper. */
export interface PathPattern {
  exec(pathname: string): URLPatternResult | null;
}

/**
 * What a pattern begins with literally is compared first: URLPattern takes ten times as long to say no, and a request is
 * held against dozens of patterns.
 */
export function pathPattern(source: string): PathPattern {
  const pattern = new URLPattern({ pathname: source }, { ignoreCase: true });
  const [start = ''] = /^[^:{}()*?+\\]*/.exec(source.toLowerCase()) ?? [];
  return {
    exec: (pathname) =>
      pathname.slice(0, start.length).toLowerCase() === start ? pattern.exec({ pathname }) : null,
  };
}
