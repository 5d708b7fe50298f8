/** The survey's id from the page's address, in lower case; empty when the id is missing. */
export function surveyId(): string {
  return location.pathname.match(/\/s\/([^/]+)/i)?.[1]?.toLowerCase() ?? '';
}

/** Where a counted response leads, in the language of this page. No page is served under a slash at the end. */
export function thanksPath(): string {
  return `${location.pathname}/thanks`;
}

/** Puts the id into the language links. At build time they could only say `/s` or `/en/s/thanks`. */
export function keepSurveyInLanguageLinks(id: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    link.pathname = link.pathname.replace(/\/s(?=\/|$)/, `/s/${id}`);
  }
}
