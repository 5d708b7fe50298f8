import { loadPart } from '#ui/load-part.ts';
import { LazyPart } from '../LazyPart.tsx';
import type { GiveDialogProps } from './GiveDialog.tsx';
import type { TakeDialogProps } from './TakeDialog.tsx';
import type { TransferWelcomeProps } from './TransferWelcome.tsx';

/** The parts about transfers. They load when somebody gives or is given an organisation, which is rare. */
const load = (byHand: boolean) => loadPart(() => import('./parts.ts'), byHand);
const loadGive = async (byHand: boolean) => (await load(byHand)).GiveDialog;
const loadTake = async (byHand: boolean) => (await load(byHand)).TakeDialog;
const loadWelcome = async (byHand: boolean) => (await load(byHand)).TransferWelcome;

export function LazyGiveDialog(props: GiveDialogProps) {
  const { common } = props.t;
  return <LazyPart load={loadGive} props={props} failed={common.unloaded.text} t={common} />;
}

export function LazyTakeDialog(props: TakeDialogProps) {
  const { common } = props.t;
  return <LazyPart load={loadTake} props={props} failed={common.unloaded.text} t={common} />;
}

export function LazyTransferWelcome(props: TransferWelcomeProps) {
  const { common } = props.t;
  return <LazyPart load={loadWelcome} props={props} failed={common.unloaded.text} t={common} />;
}
