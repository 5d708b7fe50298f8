import { useEffect, useState } from 'preact/hooks';

/** A fragment that names a survey, up to the first character that cannot belong to it. */
export interface SurveyFragment {
  /** The id of the survey, in lower case; empty without one. */
  readonly id: string;
  /** The part after the id and a full stop: a fingerprint, or a language. */
  readonly suffix: string | undefined;
}

/** Reads `#<id>` or `#<id>.<suffix>`. */
export function readSurveyFragment(hash: string): SurveyFragment {
  const [, id = '', suffix] = /^#(\w+)(?:\.([\w-]+))?/.exec(hash) ?? [];
  return { id: id.toLowerCase(), suffix };
}

/** Lets the links to other languages lead to the same survey. */
export function copyFragmentToLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    link.hash = location.hash;
}

/** The page's fragment; undefined until it has been read. */
export function useSurveyFragment(): SurveyFragment | undefined {
  const [fragment, setFragment] = useState<SurveyFragment>();
  useEffect(() => {
    const read = () => setFragment(readSurveyFragment(location.hash));
    read();
    copyFragmentToLanguageLinks();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return fragment;
}
