/** The site's time zone when its pages were built (TIME_ZONE): an IANA name. */
const SITE_ZONE: string = import.meta.env?.SITE_ZONE ?? 'Europe/Oslo';

/** Created on first use, since its construction is slow. */
let siteClock: Intl.DateTimeFormat | undefined;

/** Whether the local time at that moment differs from the site's. */
export function isElsewhere(date: Date): boolean {
  siteClock ??= new Intl.DateTimeFormat('sv', {
    timeZone: SITE_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return siteClock.format(date) !== `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
