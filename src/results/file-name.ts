import type { RoundReport } from './round-report.ts';

/** The name of a file with the organisation and the round: `okr-klar-solvik-verksted-runde-2.csv`. */
export function fileName({ organisation, round, t }: RoundReport, ending: string, part?: string): string {
  const name = organisation.toLocaleLowerCase(t.common.lang).replace(/[^\p{L}\p{N}]+/gu, '-');
  const number = `${t.results.chooseRound.toLocaleLowerCase(t.common.lang)}-${round.round}`;
  const parts = ['okr-klar', name.replace(/^-+|-+$/g, ''), number, ...(part ? [part] : [])];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
