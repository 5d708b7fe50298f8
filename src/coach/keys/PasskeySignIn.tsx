import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '#ui/load-part.ts';
import type { OverviewText } from '../coach-text.ts';
import { loadLaterText } from '../load-text.ts';
import { isPasskeyPossible } from './passkey-support.ts';

interface Props {
  readonly locale: string;
  readonly t: OverviewText;
  readonly onKey: (key: string) => void;
}

/** Signs in with a passkey, where the browser has them. */
export function PasskeySignIn({ locale, t, onKey }: Props) {
  const [isPossible, setPossible] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');
  useEffect(() => setPossible(isPasskeyPossible()), []);
  const words = t.keys.passkey;

  async function signIn() {
    if (isWaiting) return;
    setWaiting(true);
    setFault('');
    const read = await readKey(locale, t);
    setWaiting(false);
    if ('key' in read) onKey(read.key);
    else setFault(read.fault);
  }

  if (!isPossible) return null;
  return (
    <div class="passkey-sign-in">
      <p>{words.or}</p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-disabled={isWaiting}
        aria-busy={isWaiting}
        onClick={signIn}
      >
        {isWaiting ? words.waiting : words.signIn}
      </button>
      <p class={fault ? 'ds-validation-message' : undefined} role="alert">
        {fault}
      </p>
    </div>
  );
}

type ReadKey = { readonly key: string } | { readonly fault: string };

async function readKey(locale: string, t: OverviewText): Promise<ReadKey> {
  try {
    const [{ openPasskey }, { keyList }] = await Promise.all([
      loadPart(() => import('./open-passkey.ts')),
      loadLaterText(locale),
    ]);
    return await openPasskey(t, keyList.passkey.faults);
  } catch {
    return { fault: t.common.unloaded.text };
  }
}
