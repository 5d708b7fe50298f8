import { useEffect, useState } from 'preact/hooks';
import type { InvitationKit, Props } from './InvitationKit.tsx';

/** The invitations, loaded once there are any: most surveys have an open link. */
export function LaterKit(props: Props) {
  const [Kit, setKit] = useState<typeof InvitationKit>();
  useEffect(() => {
    import('./InvitationKit.tsx').then(
      ({ InvitationKit }) => setKit(() => InvitationKit),
      () => undefined,
    );
  }, []);
  return Kit ? <Kit {...props} /> : <p role="status">{props.t.common.loading}</p>;
}
