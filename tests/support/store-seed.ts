import { join } from 'node:path';
import { cellCount, type Organisation, type Survey } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { hashKey, newId, newKey } from '#server/key.ts';
import { newRoot, storedKey } from '#server/root.ts';
import { derivedResultsKey } from '#server/secrets.ts';
import { openSqliteStore } from '#store/sqlite/store.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const DAY = 24 * 60 * 60 * 1000;

/**
 * A coach with many organisations, written straight into the store of a host that is not running yet: over
 * HTTP it would meet the limit on creations. Every third has no survey. @returns the coach key
 */
export async function seedPortfolio(dataFolder: string, names: readonly string[]): Promise<string> {
  const store = openSqliteStore(join(dataFolder, 'okr-klar.sqlite'));
  const workspaceId = newId(random);
  const key = newKey('ck', workspaceId, random);
  const root = newRoot(random);
  const organisations: string[] = [];
  for (const [place, name] of names.entries()) {
    const id = newId(random);
    const survey = place % 3 ? openRound(id, workspaceId, place) : undefined;
    const body: Organisation = {
      ...{ id, workspaceId, name, locale: 'nb', employees: 40, resultsKeyRotation: 0 },
      resultsKeyHash: hashKey(derivedResultsKey(root, id, 0)),
      surveys: survey ? [survey.id] : [],
      lastRound: survey ? 1 : 0,
    };
    if (survey) await store.openSurvey(survey, cellCount(DEFAULT_CONTENT.instrument, 0));
    await store.write('organisation', id, body, 0);
    organisations.push(id);
  }
  const today = new Date().toISOString().slice(0, 10);
  const keys = [storedKey(key, root, { label: '', created: today, lastUsed: today }, random)];
  await store.write('workspace', workspaceId, { id: workspaceId, keys, opened: today, organisations }, 0);
  store.close();
  return key.text;
}

function openRound(organisationId: string, workspaceId: string, place: number): Survey {
  return {
    ...{ id: newId(random), workspaceId, organisationId, instrument: 'okr-readiness@2', round: 1 },
    ...{ locale: 'nb', mode: 'open', invitations: null, groups: [], employees: 40 },
    closesAt: new Date(Date.now() + (1 + (place % 20)) * DAY).toISOString(),
  };
}
