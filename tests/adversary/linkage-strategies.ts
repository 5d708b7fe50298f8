import { createHash } from 'node:crypto';
import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';

/** All that an attacker has of one code that was traded, or of one response that was counted. */
export interface Trace {
  /** Everything that store and journal keep of it, as texts. */
  readonly stored: readonly string[];
  /** When it came, in milliseconds, and how long its request and answer were. */
  readonly time: number;
  readonly size: number;
  /** What the running program saw pass by, base64url: more than any dump or log has. */
  readonly seen: readonly string[];
}

/** What is left of one survey: traded codes and counted responses, each in the order of the journal. */
export interface Traces {
  readonly traded: readonly Trace[];
  readonly counted: readonly Trace[];
}

/** For each traded code the place of the response it is taken for. */
export type Strategy = (traces: Traces) => number[];

type Key = (trace: Trace) => number | string;

/** Every way that was thought of to tell which response came by which code. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'first traded, first counted': ({ traded }) => traded.map((_, place) => place),
  'first traded, last counted': ({ traded }) => traded.map((_, place) => traded.length - 1 - place),
  'the order of hashes and response ids': ranked((trace) => trace.stored[0] ?? ''),
  'the order of digests': ranked((trace) => trace.stored[1] ?? ''),
  'the order of what passed by': ranked((trace) => trace.seen[0] ?? ''),
  'the length of requests': ranked((trace) => trace.size),
  'the nearest in time': nearest,
  'the same value in both': sharing((trace) => trace.stored),
  'the hash of one in the other': sharing(({ stored, seen }) => [...stored, ...seen].flatMap(hashesOf)),
  'the element as if it were not blinded': unblinded,
  'the blind as if it followed from the code': blindedByCode,
};

/** Pairs the smallest with the smallest, and so on. */
function ranked(key: Key): Strategy {
  const order = (traces: readonly Trace[]) =>
    [...traces.keys()].sort((a, b) => compare(key(traces[a] as Trace), key(traces[b] as Trace)) || a - b);
  return ({ traded, counted }) => {
    const guesses: number[] = [];
    const places = order(counted);
    for (const [rank, place] of order(traded).entries()) guesses[place] = places[rank] as number;
    return guesses;
  };
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : Number(a > b);
}

/** Takes for each code the first response after it that is still free. */
function nearest({ traded, counted }: Traces): number[] {
  const free = new Set(counted.keys());
  return traded.map(({ time }) => {
    const found = [...free].find((place) => (counted[place] as Trace).time >= time) ?? -1;
    free.delete(found);
    return found;
  });
}

/** Pairs what has a value in common; what has none is guessed by its place. */
function sharing(valuesOf: (trace: Trace) => readonly string[]): Strategy {
  return ({ traded, counted }) => {
    const theirs = counted.map((trace) => new Set(valuesOf(trace)));
    return traded.map((trace, place) => {
      const mine = valuesOf(trace);
      const found = theirs.findIndex((values) => mine.some((value) => values.has(value)));
      return found < 0 ? place : found;
    });
  };
}

/** A value and what the program's own digests make of it: one side may hold it plain, the other hashed. */
function hashesOf(value: string): string[] {
  const bytes = Buffer.from(value, 'base64url');
  const digests = ['okr-klar/credential/v1 ', 'okr-klar/blinded/v1 ', ''].flatMap((purpose) =>
    [bytes, Buffer.from(value)].map((of) => createHash('sha256').update(purpose).update(of).digest()),
  );
  return [
    value,
    ...digests.flatMap((hash) => [10, 16, 32].map((n) => hash.subarray(0, n).toString('base64url'))),
  ];
}

/** Finalize of RFC 9497, section 3.3.1, with what was seen: right when nothing was blinded. */
function unblinded({ traded, counted }: Traces): number[] {
  return traded.map(({ seen: [, evaluated = ''] }, place) => {
    const found = counted.findIndex(
      ({ seen: [nonce = '', output] }) => finalized(nonce, evaluated) === output,
    );
    return found < 0 ? place : found;
  });
}

function finalized(nonce: string, element: string): string {
  const parts = [nonce, element].flatMap((text) => {
    const bytes = Buffer.from(text, 'base64url');
    return [Buffer.of(bytes.length >> 8, bytes.length & 255), bytes];
  });
  return createHash('sha512')
    .update(Buffer.concat([...parts, Buffer.from('Finalize')]))
    .digest('base64url');
}

/**
 * What a browser would draw its blind from that made it anew from the code whenever the link is opened, in place of
 * keeping a random one. Source text is open: whoever has the code can do the same.
 */
export function randomnessOf(code: string): (length?: number) => Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(createHash('sha512').update(`blind ${code}`).digest());
  return (length = 0) => bytes.slice(0, length);
}

const ONE = (length = 0) => new Uint8Array(length);

/**
 * Coach and operator together: one knows the codes, the other saw the elements and the numbers that came with the
 * answers. The blind is taken off each element and compared with each number, not blinded.
 */
function blindedByCode({ traded, counted }: Traces): number[] {
  const { voprf } = ristretto255_oprf;
  const bare = counted.map(({ seen: [nonce = ''] }) =>
    Buffer.from(voprf.blind(Buffer.from(nonce, 'base64url'), ONE).blinded).toString('base64url'),
  );
  const { Fn } = ristretto255.Point;
  return traded.map(({ seen: [blinded = '', , , code = ''] }, place) => {
    const { blind } = voprf.blind(ONE(1), randomnessOf(code));
    const element = ristretto255.Point.fromBytes(Buffer.from(blinded, 'base64url'));
    const off = element.multiply(Fn.inv(Fn.fromBytes(blind))).toBytes();
    const found = bare.indexOf(Buffer.from(off).toString('base64url'));
    return found < 0 ? place : found;
  });
}
