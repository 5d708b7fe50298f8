import { useEffect, useState } from 'preact/hooks';

/** What stands behind "#", up to the first character that cannot belong to it. */
export interface SurveyFragment {
  /** The id of a survey, in lower case; empty when there is none. */
  readonly id: string;
  /** What stands behind the id and a full stop: a fingerprint, or a language. */
  readonly more: string | undefined;
}

/** Reads `#<id>` or `#<id>.<more>`. */
export function readSurveyFragment(hash: string): SurveyFragment {
  const [, id = '', more] = /^#(\w+)(?:\.([\w-]+))?/.exec(hash) ?? [];
  return { id: id.toLowerCase(), more };
}

/**
 * The survey that the page's fragment names; undefined until it is read. The other languages lead to the same survey.
 */
export function useSurveyFragment(): SurveyFragment | undefined {
  const [named, setNamed] = useState<SurveyFragment>();
  useEffect(() => {
    const read = () => setNamed(readSurveyFragment(location.hash));
    read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
      link.hash = location.hash;
    }
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return named;
}
