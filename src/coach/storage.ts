/** What the browser keeps in a place. Even naming a storage throws where the browser refuses it. */
export function readStored(where: () => Storage, place: string): string | undefined {
  try {
    return where().getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in a place; undefined empties it. Where the browser refuses, nothing is kept. */
export function writeStored(where: () => Storage, place: string, value: string | undefined): void {
  try {
    if (value === undefined) where().removeItem(place);
    else where().setItem(place, value);
  } catch {
    // Whoever calls has it as long as the page is open.
  }
}
