import type { PublicSurveyDocument } from '#contract/survey.ts';

/**
 * The closing time on the reader's clock, with the time zone if that clock differs from the site's: "16:00 GMT-0500".
 * Without Intl: its first use takes a slow phone a tenth of a second.
 *
 * @param text with {0} for the day, {1} for the month, {2} for the year, {3} for the time of day
 * @param months their names, January first
 */
export function closingTime(
  { closesAt, closesOn }: Pick<PublicSurveyDocument, 'closesAt' | 'closesOn'>,
  text: string,
  months: readonly string[],
): string {
  const date = new Date(closesAt);
  // Without an offset it is parsed on the reader's clock. Hosts before 2026-11-28 do not send it.
  const isHere = Date.parse(closesOn) === date.setUTCSeconds(0, 0);
  const parts = [
    date.getDate(),
    months[date.getMonth()],
    date.getFullYear(),
    // toTimeString writes "16:00:00 GMT-0500 (a name)" in every language (ECMA-262, Date.prototype.toTimeString).
    isHere ? closesOn.slice(11) : date.toTimeString().replace(/:00( .{8}).*/, '$1'),
  ];
  return text.replace(/{(.)}/g, (_, part) => `${parts[part]}`);
}
