import { useEffect, useState } from 'preact/hooks';

/**
 * The id of the survey that the page's fragment names, in lower case; undefined until it is read. The other
 * languages lead to the same survey.
 */
export function useSurveyInFragment(): string | undefined {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const read = () => setId(location.hash.slice(1).toLowerCase());
    read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
      link.hash = location.hash;
    }
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return id;
}
