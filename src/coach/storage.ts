/** A stored value. The storage is passed as a function, since `localStorage` itself throws where the browser refuses it. */
export function readStored(storage: () => Storage, name: string): string | undefined {
  try {
    return storage().getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value; undefined removes it. Does nothing where the browser refuses storage. */
export function writeStored(storage: () => Storage, name: string, value: string | undefined): void {
  try {
    if (value === undefined) storage().removeItem(name);
    else storage().setItem(name, value);
  } catch {
    // The caller still holds the value while the page is open.
  }
}
