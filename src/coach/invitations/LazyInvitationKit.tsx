import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '#ui/load-part.ts';
import { NotLoaded } from '#ui/NotLoaded.tsx';
import { loadQrLibrary } from '#ui/qr.ts';
import type { InvitationKit, InvitationKitProps } from './InvitationKit.tsx';

/** Loads the invitations' script on demand, since most surveys have an open link. A failed load can be retried. */
export function LazyInvitationKit(props: InvitationKitProps) {
  const [Kit, setKit] = useState<typeof InvitationKit>();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { common, invitations } = props.t;

  function load(byHand: boolean) {
    setFailed(false);
    // Load the QR library along: once people are typed into the kit, the page must not be reloaded for it.
    Promise.all([loadPart(() => import('./InvitationKit.tsx'), byHand), loadQrLibrary(byHand)]).then(
      ([{ InvitationKit }]) => setKit(() => InvitationKit),
      () => setFailed(true),
    );
  }
  useEffect(() => load(false), []);

  function retry() {
    // The button disappears; focus moves to where the kit will be.
    place.current?.focus();
    load(true);
  }

  return (
    <div class="stack" ref={place} tabIndex={-1}>
      {Kit && <Kit {...props} />}
      {!Kit && !failed && <p role="status">{common.loading}</p>}
      {failed && <NotLoaded t={common} text={invitations.unloaded} onRetry={retry} />}
    </div>
  );
}
