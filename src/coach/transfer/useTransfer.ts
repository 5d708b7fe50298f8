import { useLayoutEffect, useState } from 'preact/hooks';
import { findTransferToken } from '#core/keys.ts';
import { readStored, writeStored } from '../storage.ts';

/** The token of a transfer that is neither accepted nor declined yet. It survives a reload of the tab. */
const TOKEN = 'okr-klar-transfer';
const session = () => sessionStorage;

/** The transfer whose link was opened in this tab, if any. The link's token leaves the address at once. */
export function useTransfer() {
  const [token, setToken] = useState<string>();

  // Before the first paint: the address must not show the token.
  useLayoutEffect(() => {
    const take = () => {
      if (location.hash.startsWith('#tk_')) {
        writeStored(session, TOKEN, findTransferToken(location.hash));
        history.replaceState(history.state, '', location.pathname + location.search);
      }
      setToken(readStored(session, TOKEN));
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  /** Follows a token that was pasted; undefined once the transfer is accepted or declined. */
  function turnTo(next: string | undefined) {
    writeStored(session, TOKEN, next);
    setToken(next);
  }

  return { token, turnTo };
}
