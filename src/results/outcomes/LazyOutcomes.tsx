import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '#ui/load-part.ts';
import type { RoundReport } from '../round-report.ts';

/** How it went after the round; most rounds have nothing shared, and load nothing. */
export function LazyOutcomes({ round: { outcomes }, t }: RoundReport) {
  const [part, setPart] = useState<typeof import('./Outcomes.tsx')>();
  useEffect(() => {
    if (outcomes) loadPart(() => import('./Outcomes.tsx')).then(setPart, () => undefined);
  }, [outcomes]);
  return part && outcomes ? <part.Outcomes outcomes={outcomes} lang={t.common.lang} /> : null;
}
