import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceDocument } from '#contract/evidence.ts';
import type { NewOutcome } from '#contract/outcome.ts';
import type { EvidenceOrganisation, RoundOutcome } from '#core/index.ts';
import { bearer, call } from '#ui/api-call.ts';

/** The evidence of a workspace as this page knows it. */
export type EvidenceView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | { readonly kind: 'shown'; readonly organisations: readonly EvidenceOrganisation[] };

/** Reads the evidence with a coach's key, and again when asked to. @param key undefined while there is none */
export function useEvidence(key: string | undefined) {
  const [view, setView] = useState<EvidenceView>({ kind: 'loading' });
  const current = useRef(key);
  current.current = key;

  const reload = useCallback(async () => {
    if (!key) return;
    const next = await call<EvidenceDocument>('workspace/evidence', { headers: bearer(key) }).then(
      ({ organisations }): EvidenceView => ({ kind: 'shown', organisations }),
      (problem: unknown): EvidenceView => ({ kind: 'failed', problem }),
    );
    // The key may have been replaced or forgotten meanwhile. What is shown stays when reading it again fails.
    if (current.current === key) {
      setView((before) => (before.kind === 'shown' && next.kind === 'failed' ? before : next));
    }
  }, [key]);
  useEffect(() => {
    // What another key has shown is not this one's to see.
    setView({ kind: 'loading' });
    reload();
  }, [reload]);
  return { view, reload };
}

/** Writes how it went after a round. */
export function writeOutcome(key: string, organisationId: string, body: NewOutcome): Promise<RoundOutcome> {
  const path = `organisations/${encodeURIComponent(organisationId)}/outcome` as const;
  return call(path, { method: 'PUT', headers: bearer(key), body });
}
