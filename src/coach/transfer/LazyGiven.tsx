import { loadPart } from '#ui/load-part.ts';
import { LaterPart, type LaterProps } from '../LaterPart.tsx';
import type { TakeDialogProps } from './TakeDialog.tsx';
import type { TransferWelcomeProps } from './TransferWelcome.tsx';

/** What somebody sees who is given an organisation. It loads with the link, which is rare. */
const load = (byHand: boolean) => loadPart(() => import('./given.ts'), byHand);
const loadTake = async (byHand: boolean) => (await load(byHand)).TakeDialog;
const loadWelcome = async (byHand: boolean) => (await load(byHand)).TransferWelcome;

export function LazyTakeDialog(props: LaterProps<TakeDialogProps>) {
  return <LaterPart load={loadTake} props={props} />;
}

export function LazyTransferWelcome(props: LaterProps<TransferWelcomeProps>) {
  return <LaterPart load={loadWelcome} props={props} />;
}
