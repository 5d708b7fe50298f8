import { loadPart } from '#ui/load-part.ts';
import { LaterPart, type LaterProps } from '../LaterPart.tsx';
import type { OtherKeyProps } from './OtherKeyDialog.tsx';

/** The question about a link to another overview. It loads with the link, which is rare. */
export function LazyOtherKeyDialog(props: LaterProps<OtherKeyProps>) {
  return <LaterPart load={load} props={props} />;
}

async function load(byHand: boolean) {
  const { OtherKeyDialog } = await loadPart(() => import('./OtherKeyDialog.tsx'), byHand);
  return OtherKeyDialog;
}
