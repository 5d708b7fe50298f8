import { useEffect, useState } from 'preact/hooks';
import { readWorkspace } from '#ui/api-client.ts';
import { loadPart } from '#ui/load-part.ts';
import type { OverviewText } from '../coach-text.ts';
import { problemSentence } from '../problem-sentence.ts';
import { isNotFound } from '../workspace/useWorkspace.ts';
import { isPasskeyPossible } from './passkey-support.ts';

interface Props {
  readonly t: OverviewText;
  readonly onKey: (key: string) => void;
}

/** Signs in with a passkey, where the browser has them. */
export function PasskeySignIn({ t, onKey }: Props) {
  const [isPossible, setPossible] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');
  useEffect(() => setPossible(isPasskeyPossible()), []);
  const words = t.keys.passkey;

  async function signIn() {
    if (isWaiting) return;
    setWaiting(true);
    setFault('');
    const read = await readKey(t);
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

/** The key of a passkey if it opens a workspace; else why not. */
async function readKey(t: OverviewText): Promise<{ readonly key: string } | { readonly fault: string }> {
  const words = t.keys.passkey.faults;
  const part = await loadPart(() => import('./passkey.ts')).catch(() => undefined);
  if (!part) return { fault: t.common.unloaded.text };
  const { PasskeyError, readPasskey } = part;
  try {
    const key = await readPasskey();
    await readWorkspace(key);
    return { key };
  } catch (error) {
    if (error instanceof PasskeyError) return { fault: words[error.fault] };
    return { fault: isNotFound(error) ? words.revoked : problemSentence(t.problems, error) };
  }
}
