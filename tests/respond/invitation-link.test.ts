import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_LENGTH,
  FINGERPRINT_BYTES,
  fromBase64url,
  LETTERS,
  NONCE_BYTES,
  OUTPUT_BYTES,
  showCode,
  toBase64url,
} from '#core/index.ts';
import { parseInvitation } from '#respond/invited/invitation-link.ts';
import { answerLink, invitationLink } from '#ui/links.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64url);
const code = fc
  .array(fc.constantFrom(...LETTERS), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((letters) => letters.join(''));
const fingerprint = bytes(FINGERPRINT_BYTES);
const SURVEY = answerLink('https://okr.example', 'en', 'ab2cd3ef');
const [CODE, FINGERPRINT] = ['abcdefghjkmnpqrs', toBase64url(new Uint8Array(FINGERPRINT_BYTES))];

describe('an invitation', () => {
  it('is read out of its link, whole or from the fragment on', () => {
    fc.assert(
      fc.property(code, fingerprint, (code, fingerprint) => {
        const link = invitationLink(SURVEY, code, fingerprint);
        for (const text of [link, ` ${link}\n`, new URL(link).hash, `_${link}_`, `${link}-`])
          expect(parseInvitation(text)).toEqual({ code, fingerprint });
      }),
    );
  });

  it('typed as a code comes without a fingerprint', () => {
    for (const text of [CODE, showCode(CODE), `${showCode(CODE).toUpperCase()} `])
      expect(parseInvitation(text)).toEqual({ code: CODE });
  });

  it.each([
    ['nothing', ''],
    ['no invitation', SURVEY],
    ['half a code', `#i=${CODE.slice(1)}.${FINGERPRINT}`],
    ['a code without a fingerprint', `#i=${CODE}`],
    ['a fingerprint cut short', `#i=${CODE}.${FINGERPRINT.slice(1)}`],
    ['a fingerprint with more to it', `#i=${CODE}.${FINGERPRINT}AAAA`],
    ['letters that no code has', `#i=${CODE.replace('a', '0')}.${FINGERPRINT}`],
    ['another kind of fragment', `#x=${CODE}.${FINGERPRINT}`],
  ])('is not read out of %s', (_, text) => expect(parseInvitation(text)).toBeUndefined());
});

describe('an answer pass', () => {
  const link = (...parts: string[]) => `${SURVEY}#c=${parts.join('.')}`;

  it('is read out of its link, and holds no code', () => {
    fc.assert(
      fc.property(bytes(NONCE_BYTES), bytes(OUTPUT_BYTES), fingerprint, (nonce, output, fingerprint) => {
        const read = parseInvitation(link(nonce, output, fingerprint));
        expect(read).toEqual({ credential: { nonce, output }, fingerprint });
      }),
    );
  });

  it('is none when a part is missing, cut or no base64url', () => {
    const whole = [NONCE_BYTES, OUTPUT_BYTES, FINGERPRINT_BYTES].map((length) =>
      toBase64url(new Uint8Array(length)),
    );
    expect(parseInvitation(link(...whole))).toBeDefined();
    for (const place of whole.keys()) {
      for (const bad of ['', whole[place]?.slice(1) ?? '', `${whole[place]?.slice(1)}!`]) {
        expect(fromBase64url(bad)?.length).not.toBe(fromBase64url(whole[place] ?? '')?.length);
        expect(parseInvitation(link(...whole.with(place, bad)))).toBeUndefined();
      }
    }
  });
});
