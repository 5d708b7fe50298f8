import type { ComponentType } from 'preact';
import type { FullOverviewText, OverviewText } from './coach-text.ts';
import { LazyPart } from './LazyPart.tsx';
import { loadLaterText } from './load-text.ts';

interface FullProps {
  readonly locale: string;
  readonly t: FullOverviewText;
}

/** The props of a part, but for the texts that load with it. */
export type LaterProps<P extends FullProps> = Omit<P, 't'> & { readonly t: OverviewText };

interface Props<P extends FullProps> {
  /** Loads the component; see loadPart. */
  readonly load: (byHand: boolean) => Promise<ComponentType<P>>;
  readonly props: LaterProps<P>;
}

/** A part of /coach that loads when it is shown, script and texts. A failed load can be retried. */
export function LaterPart<P extends FullProps>({ load, props }: Props<P>) {
  const { locale, t } = props;

  async function loadBoth(byHand: boolean) {
    const [Part, later] = await Promise.all([load(byHand), loadLaterText(locale)]);
    return (given: LaterProps<P>) => (
      <Part {...({ ...given, t: { ...given.t, ...later } } as unknown as P)} />
    );
  }
  return <LazyPart load={loadBoth} props={props} failed={t.common.unloaded.text} t={t.common} />;
}
