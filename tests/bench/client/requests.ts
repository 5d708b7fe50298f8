import { answers } from '../../support/client.ts';

/** Fewer than one address may send within ten minutes. */
const PEOPLE_BEHIND_AN_ADDRESS = 2_000;

const ANSWERS = JSON.stringify(answers('yes', { 'goals-visible': 'no' }));

/** A response of somebody new, as the survey page sends it. */
export function newResponse(): string {
  return `{"responseId":"${crypto.randomUUID()}","answers":${ANSWERS},"group":null}`;
}

/** The place from which a person sends: an office after the other, so that limits are in force and let all through. */
export function addressOf(person: number): string {
  const office = Math.floor(person / PEOPLE_BEHIND_AN_ADDRESS);
  return `10.${(office >> 16) & 255}.${(office >> 8) & 255}.${office & 255}`;
}

/** A whole POST of JSON, as text. */
export function post(path: string, body: string, address = '10.0.0.0'): string {
  return [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    'content-type: application/json',
    `x-forwarded-for: ${address}`,
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}
