/** The survey's id from the page's address, in lower case; '' if there is none. */
export function surveyId(): string {
  return location.pathname.match(/\/s\/([^/]+)/i)?.[1]?.toLowerCase() ?? '';
}

/** The address of the thanks page, in the language of this page. */
export function thanksPath(): string {
  return `${location.pathname}/thanks`;
}

/** Adds the survey's id to the language links, which the build could only set to `/s` or `/en/s/thanks`. */
export function addIdToLanguageLinks(id: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    link.pathname = link.pathname.replace(/\/s(?=\/|$)/, `/s/${id}`);
  }
}
