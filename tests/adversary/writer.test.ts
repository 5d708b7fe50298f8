import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { ResultDocument } from '#contract/result.ts';
import type { Answer, Published } from '#core/index.ts';
import { answers, call, close, openSurvey, QUESTIONS, respond, response } from '../support/client.ts';
import { apiOnSqlite } from '../support/host.ts';

/**
 * Somebody who may write to the database of an open survey, and has no pepper. Nothing stops them: decision 0004 says
 * so among what the database's owner may learn. This keeps it honest; when sealing stops them, it has to go from there.
 */
interface Added {
  readonly cells: Uint32Array;
  readonly padId: Uint8Array;
}

/** What a survey's counters and pads are in the file, and how to put others in their place. */
function openAsOwner(file: string) {
  const database = new DatabaseSync(file);
  const read = () => {
    const cells = database.prepare('SELECT cells FROM survey').get()?.cells as Uint8Array;
    const view = new DataView(cells.buffer, cells.byteOffset, cells.length);
    const pads = database.prepare('SELECT id FROM pad').all();
    return {
      cells: Uint32Array.from({ length: cells.length / 4 }, (_, place) => view.getUint32(place * 4)),
      padIds: pads.map(({ id }) => Buffer.from(id as Uint8Array)),
    };
  };
  return {
    /** What a response adds, seen from before and after. */
    async watch(sending: () => Promise<unknown>): Promise<Added> {
      const before = read();
      await sending();
      const after = read();
      const padId = after.padIds.find((id) => !before.padIds.some((known) => known.equals(id)));
      return { cells: after.cells.map((cell, at) => cell - (before.cells[at] ?? 0)), padId: padId as Buffer };
    },
    replaceBy(responses: readonly Added[]): void {
      const length = responses[0]?.cells.length ?? 0;
      const view = new DataView(new ArrayBuffer(length * 4));
      for (const { cells } of responses)
        cells.forEach((cell, at) => {
          view.setUint32(at * 4, view.getUint32(at * 4) + cell);
        });
      database
        .prepare('UPDATE survey SET cells = ?, responses = ?')
        .run(new Uint8Array(view.buffer), responses.length);
      const isChosen = (id: Buffer) => responses.some(({ padId }) => id.equals(padId));
      const forget = database.prepare('DELETE FROM pad WHERE id = ?');
      for (const id of read().padIds) if (!isChosen(id)) forget.run(id);
    },
    [Symbol.dispose]: () => database.close(),
  };
}

test.each<[Answer, object]>([
  ['yes', { from: 0, to: 2 }],
  ['no', { from: 3, to: 5 }],
])(
  'whoever writes to an open survey tells one "%s" among four responses of their own',
  async (said, band) => {
    using api = apiOnSqlite();
    const { key, survey } = await openSurvey(api.fetch);
    using owner = openAsOwner(api.file);
    const send = (answer: Answer) => respond(api.fetch, survey.id, response(answers(answer)));
    for (const other of ['no', 'yes', 'unsure', 'yes'] as const) await send(other);
    const victim = await owner.watch(() => send(said));
    const own: Added[] = [];
    for (const answer of ['no', 'no', 'yes', 'yes'] as const) own.push(await owner.watch(() => send(answer)));
    owner.replaceBy([victim, ...own]);
    await close(api.fetch, key, survey.id);
    const { body } = await call<ResultDocument>(api.fetch, 'GET', `/api/surveys/${survey.id}/result`, {
      key,
    });
    const { factors } = body.result as Published;
    const bands = factors.flatMap(({ questions }) =>
      questions.map((question) => 'no' in question && question.no),
    );
    expect(bands).toEqual(QUESTIONS.map(() => band));
  },
);
