import { join } from 'node:path';
import type { ResultsDocument } from '#contract/results.ts';
import { backup } from '#host/data/backup.ts';
import { type RestoreSettings, restore } from '#host/data/restore.ts';
import { openDataFolder } from '#host/node/data-folder.ts';
import { call, respond } from './client.ts';
import { apiOn, temporaryFolder } from './host.ts';

/** Two places: one where a site is, and one for backups and other machines. */
export function places() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  return { ...folder, at, data: at('data'), to: at('backup') };
}

/** A site in a folder, as a host opens it. */
export function openSite(folder: string, pepper: Uint8Array<ArrayBuffer> | null = null) {
  const opened = openDataFolder(folder, pepper);
  const api = apiOn(opened.store, { pepper: opened.pepper });
  return { ...api, [Symbol.dispose]: () => opened.store.close() };
}

type Site = ReturnType<typeof openSite>;

export async function answer(site: Site, id: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await respond(site.fetch, id)).status);
  return statuses;
}

export function backedUp(folder: string, to: string, withPepper = false) {
  return backup({ ...{ folder, to, withPepper, pepper: null }, now: Date.now() });
}

export function restored(from: string, folder: string, change: Partial<RestoreSettings> = {}) {
  const now = Date.now();
  return restore({ ...{ from, folder, pepper: null, pepperLost: false, closed: null, now }, ...change });
}

export async function roundsOf(site: Site, key: string | null) {
  return (await call<ResultsDocument>(site.fetch, 'GET', '/api/results', { key: key as string })).body.rounds;
}
