import { useEffect, useState } from 'preact/hooks';

/** What stands behind "#", up to the first character that cannot belong to it. */
export interface Named {
  /** The id of a survey, in lower case; empty when there is none. */
  readonly id: string;
  /** What stands behind the id and a full stop: a fingerprint, or a language. */
  readonly more: string | undefined;
}

/** Reads `#<id>` or `#<id>.<more>`. */
export function surveyIn(hash: string): Named {
  const [, id = '', more] = /^#(\w+)(?:\.([\w-]+))?/.exec(hash) ?? [];
  return { id: id.toLowerCase(), more };
}

/**
 * The survey that the page's fragment names; undefined until it is read. The other languages lead to the same survey.
 */
export function useSurveyInFragment(): Named | undefined {
  const [named, setNamed] = useState<Named>();
  useEffect(() => {
    const read = () => setNamed(surveyIn(location.hash));
    read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
      link.hash = location.hash;
    }
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return named;
}
