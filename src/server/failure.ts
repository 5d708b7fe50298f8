import type { ProblemCode } from '../core/index.ts';
import { StoreUnavailable } from '../store/store.ts';
import { DamagedWrapping } from './wrapping.ts';

/** This file and the folder that holds our code, as stack traces write them. In a bundle this file is all of it. */
const SELF = new URL(import.meta.url).pathname;
const SOURCES = new URL('..', import.meta.url).pathname;
/** Names of our files have lower-case letters and hyphens only, which ids and keys seldom have. */
const PLACE = /^src\/[a-z/-]+\.[jt]s:\d+/;

/** Finds where a place in a bundle, counted from 1, was written: `src/server/health.ts:20`, or a place in a package. */
export type PlaceOf = (line: number, column: number) => string | undefined;

let placeInBundle: PlaceOf | undefined;

/** For hosts that ship code as a bundle, in which every frame of a stack trace is in one file. */
export function readPlacesBy(placeOf: PlaceOf): void {
  placeInBundle = placeOf;
}

/** The problem that a failure is answered with. */
export function failureCode(error: unknown): ProblemCode {
  if (error instanceof StoreUnavailable) return 'store-unavailable';
  return error instanceof DamagedWrapping ? 'key-damaged' : 'unexpected';
}

/**
 * Names a failure for the operator: its code, its class, and the place in our code, such as
 * `unexpected TypeError at src/server/surveys.ts:61` or `store: disk full, Error at src/server/health.ts:20`.
 * Never its message, its name or any other property: they may hold a command, an address or what somebody sent.
 */
export function describeFailure(error: unknown): string {
  const isOfStore = error instanceof StoreUnavailable;
  const origin = isOfStore && error.cause !== undefined ? error.cause : error;
  const code = isOfStore ? `store: ${error.trouble}, ` : `${failureCode(error)} `;
  const place = placeOf(error);
  return `${code}${classOf(origin)}${place ? ` at ${place}` : ''}`;
}

/** The name that the class was declared with. `error.name` is no substitute: it can be set to any text. */
function classOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name || 'Error' : typeof error;
}

/** The innermost place in our code; of a store's failure the place outside src/store that called it, if known. */
function placeOf(error: unknown): string | undefined {
  const places = error instanceof Error ? placesOf(error) : [];
  const caller = places.find((place) => !place.startsWith('src/store/'));
  return (error instanceof StoreUnavailable && caller) || places[0];
}

function placesOf(error: Error): string[] {
  return traceOf(error).flatMap((line) => {
    const place =
      /^ +at /.test(line) && PLACE.exec(placeInBundle ? bundledPlace(line) : writtenPlace(line))?.[0];
    return place ? [place] : [];
  });
}

function writtenPlace(frame: string): string {
  return `src/${frame.split(SOURCES)[1]}`;
}

function bundledPlace(frame: string): string {
  const [, line, column] = /^:(\d+):(\d+)/.exec(frame.split(SELF)[1] ?? '') ?? [];
  return placeInBundle?.(Number(line), Number(column)) ?? '';
}

/**
 * The frames of a stack trace, one a line. Lines of the message may look like frames, so frames are read only if
 * the complete message directly follows the class name.
 */
function traceOf({ stack = '', message }: Error): string[] {
  const start = message ? stack.indexOf(message) : stack.indexOf('\n');
  const end = start + message.length;
  const isWhole = start > 0 && !stack.slice(0, start).includes('\n') && stack[end] === '\n';
  return isWhole ? stack.slice(end + 1).split('\n') : [];
}
