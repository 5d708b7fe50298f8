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
        const found = findTransferToken(location.hash);
        history.replaceState(history.state, '', location.pathname + location.search);
        writeStored(session, TOKEN, found);
      }
      setToken(readStored(session, TOKEN));
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  /** Call once the transfer is accepted or declined. */
  function finish() {
    writeStored(session, TOKEN, undefined);
    setToken(undefined);
  }

  return { token, finish };
}
