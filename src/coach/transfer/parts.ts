/** What lazy-parts.tsx loads, as one file. */
export { GiveDialog } from './GiveDialog.tsx';
export { TakeDialog } from './TakeDialog.tsx';
export { TransferWelcome } from './TransferWelcome.tsx';
export { WithdrawDialog } from './WithdrawDialog.tsx';
