import { loadPart } from '#ui/load-part.ts';
import { loadQrLibrary } from '#ui/qr.ts';
import { LazyPart } from '../LazyPart.tsx';
import type { InvitationKitProps } from './InvitationKit.tsx';

/** Loads the invitations' script on demand, since most surveys have an open link. */
export function LazyInvitationKit(props: InvitationKitProps) {
  const { common, invitations } = props.t;
  return <LazyPart load={load} props={props} failed={invitations.unloaded} t={common} />;
}

/** Loads the QR library along: once people are typed into the kit, the page must not be reloaded for it. */
async function load(byHand: boolean) {
  const parts = [loadPart(() => import('./InvitationKit.tsx'), byHand), loadQrLibrary(byHand)] as const;
  const [{ InvitationKit }] = await Promise.all(parts);
  return InvitationKit;
}
