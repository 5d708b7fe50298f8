/** The time zone of the site, TIME_ZONE, as it was when its pages were built: a name of the IANA database. */
const SITE_ZONE: string = import.meta.env?.SITE_ZONE ?? 'Europe/Oslo';

/** Made when it is first asked for, and once: it takes longer than all the rest. */
let siteClock: Intl.DateTimeFormat | undefined;

/** Whether clocks here show another time at that moment than those of the site. */
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
