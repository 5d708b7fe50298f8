/** What LazyGiven.tsx loads, as one file. */
export { TakeDialog } from './TakeDialog.tsx';
export { TransferWelcome } from './TransferWelcome.tsx';
