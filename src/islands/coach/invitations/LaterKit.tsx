import { useEffect, useRef, useState } from 'preact/hooks';
import type { InvitationKit, Props } from './InvitationKit.tsx';

/** The invitations, loaded once there are any: most surveys have an open link. What does not load can be asked for again. */
export function LaterKit(props: Props) {
  const [Kit, setKit] = useState<typeof InvitationKit>();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { common, invitations } = props.t;

  function load() {
    setFailed(false);
    import('./InvitationKit.tsx').then(
      ({ InvitationKit }) => setKit(() => InvitationKit),
      () => setFailed(true),
    );
  }
  useEffect(load, []);

  function retry() {
    // The button goes; the focus stays where the kit will be.
    place.current?.focus();
    load();
  }

  return (
    <div class="stack" ref={place} tabIndex={-1}>
      {Kit && <Kit {...props} />}
      {!Kit && !failed && <p role="status">{common.loading}</p>}
      {failed && (
        <>
          <p class="advice" role="alert">
            {invitations.unloaded.text}
          </p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={retry}>
            {invitations.unloaded.retry}
          </button>
        </>
      )}
    </div>
  );
}
