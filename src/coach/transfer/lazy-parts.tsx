import { loadPart } from '#ui/load-part.ts';
import { LaterPart, type LaterProps } from '../LaterPart.tsx';
import type { GiveDialogProps } from './GiveDialog.tsx';
import type { TakeDialogProps } from './TakeDialog.tsx';
import type { TransferWelcomeProps } from './TransferWelcome.tsx';
import type { WithdrawDialogProps } from './WithdrawDialog.tsx';

/** The parts about transfers. They load when somebody gives or is given an organisation, which is rare. */
const load = (byHand: boolean) => loadPart(() => import('./parts.ts'), byHand);
const loadGive = async (byHand: boolean) => (await load(byHand)).GiveDialog;
const loadTake = async (byHand: boolean) => (await load(byHand)).TakeDialog;
const loadWelcome = async (byHand: boolean) => (await load(byHand)).TransferWelcome;
const loadWithdraw = async (byHand: boolean) => (await load(byHand)).WithdrawDialog;

export function LazyGiveDialog(props: LaterProps<GiveDialogProps>) {
  return <LaterPart load={loadGive} props={props} />;
}

export function LazyTakeDialog(props: LaterProps<TakeDialogProps>) {
  return <LaterPart load={loadTake} props={props} />;
}

export function LazyTransferWelcome(props: LaterProps<TransferWelcomeProps>) {
  return <LaterPart load={loadWelcome} props={props} />;
}

export function LazyWithdrawDialog(props: LaterProps<WithdrawDialogProps>) {
  return <LaterPart load={loadWithdraw} props={props} />;
}
