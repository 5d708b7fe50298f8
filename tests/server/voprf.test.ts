import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '#core/index.ts';
import { blindNonce, unblind } from '#respond/invited/voprf.ts';
import { blindEvaluate, cachedServerKey, evaluate, isElement, serverKey } from '#server/voprf.ts';
import { PEPPER } from '../support/host.ts';
import rfc from '../vectors/voprf.json' with { type: 'json' };

const { voprf } = ristretto255_oprf;
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (hex: string) => toBase64url(bytes(hex));
const rfcKey = { secretKey: bytes(rfc.secretKey), publicKey: bytes(rfc.publicKey) };
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The random bytes of which noble makes just this scalar: it adds one to what it reads. */
function bytesOfScalar(hex: string): Uint8Array {
  const scalar = BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`);
  const padded = (((scalar - 1n) % ORDER) + ORDER) % ORDER;
  return bytes(padded.toString(16).padStart(96, '0')).reverse();
}

test('RFC 9497: the key pair is derived as the appendix has it', () => {
  const { secretKey, publicKey } = voprf.deriveKeyPair(bytes(rfc.seed), bytes(rfc.keyInfo));
  expect([secretKey, publicKey].map((part) => Buffer.from(part).toString('hex'))).toEqual([
    rfc.secretKey,
    rfc.publicKey,
  ]);
});

describe.each(rfc.vectors)('RFC 9497, $name', ({ items, proof, proofRandomScalar }) => {
  test('inputs are blinded, evaluated and proven as there', () => {
    const blinded = items.map(({ input, blind }) => voprf.blind(bytes(input), () => bytesOfScalar(blind)));
    expect(blinded.map((item) => item.blinded)).toEqual(items.map((item) => bytes(item.blinded)));
    const made = voprf.blindEvaluateBatch(
      rfcKey.secretKey,
      rfcKey.publicKey,
      blinded.map((item) => item.blinded),
      () => bytesOfScalar(proofRandomScalar),
    );
    expect(made).toEqual({ evaluated: items.map((item) => bytes(item.evaluated)), proof: bytes(proof) });
  });

  test('the outputs are those that the server makes by itself', () => {
    for (const { input, output } of items) expect(evaluate(rfcKey, bytes(input))).toEqual(bytes(output));
  });

  test('the server evaluates each, and the browser accepts its proof', () => {
    for (const { input, blind, blinded, evaluated, output } of items) {
      const made = blindEvaluate(rfcKey, bytes(blinded));
      expect(made.evaluated).toEqual(bytes(evaluated));
      const grant = { evaluated: text(evaluated), proof: toBase64url(made.proof) };
      const blinding = { nonce: text(input), blind: text(blind), blinded: text(blinded) };
      expect(unblind(blinding, grant, text(rfc.publicKey)).output).toBe(text(output));
    }
  });

  test('the browser accepts the proof of the appendix, and no other', () => {
    const [item, another] = items;
    if (!item || another) return;
    const blinding = { nonce: text(item.input), blind: text(item.blind), blinded: text(item.blinded) };
    const grant = { evaluated: text(item.evaluated), proof: text(proof) };
    expect(unblind(blinding, grant, text(rfc.publicKey)).output).toBe(text(item.output));
    const forged = text(proof.replace(/^../, '00'));
    expect(() => unblind(blinding, { ...grant, proof: forged }, text(rfc.publicKey))).toThrow();
  });
});

test('what the browser uncovers is what the server makes of the nonce', () => {
  const key = serverKey(PEPPER, 'h7k2m9p4');
  const blinding = blindNonce();
  const { evaluated, proof } = blindEvaluate(key, Buffer.from(blinding.blinded, 'base64url'));
  const grant = { evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
  const { nonce, output } = unblind(blinding, grant, toBase64url(key.publicKey));
  expect(nonce).toBe(blinding.nonce);
  expect(output).toBe(toBase64url(evaluate(key, Buffer.from(nonce, 'base64url'))));
});

test('an evaluation with another key, pinned or not, is refused by the browser', () => {
  const [pinned, other] = [serverKey(PEPPER, 'h7k2m9p4'), serverKey(PEPPER, 'h7k2m9p5')];
  const blinding = blindNonce();
  const { evaluated, proof } = blindEvaluate(other, Buffer.from(blinding.blinded, 'base64url'));
  const grant = { evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
  expect(() => unblind(blinding, grant, toBase64url(pinned.publicKey))).toThrow();
  expect(() => unblind(blinding, { ...grant, proof: '' }, toBase64url(other.publicKey))).toThrow();
  expect(() => unblind(blinding, { ...grant, evaluated: 'x' }, toBase64url(other.publicKey))).toThrow();
});

test('the key of a survey follows from pepper and id, and from nothing else', () => {
  const key = serverKey(PEPPER, 'h7k2m9p4');
  expect(serverKey(PEPPER, 'h7k2m9p4')).toEqual(key);
  expect(serverKey(PEPPER, 'h7k2m9p5')).not.toEqual(key);
  expect(serverKey(new Uint8Array(32).fill(1), 'h7k2m9p4')).not.toEqual(key);
});

test('a kept key is the derived one, derived once, and of its own survey and pepper', () => {
  const kept = cachedServerKey({ pepper: PEPPER }, 'h7k2m9p4');
  expect(kept).toEqual(serverKey(PEPPER, 'h7k2m9p4'));
  expect(cachedServerKey({ pepper: PEPPER }, 'h7k2m9p4')).toBe(kept);
  expect(cachedServerKey({ pepper: PEPPER }, 'h7k2m9p5')).not.toEqual(kept);
  expect(cachedServerKey({ pepper: new Uint8Array(32).fill(1) }, 'h7k2m9p4')).not.toEqual(kept);
});

test('the identity, a point that is not canonical and too few bytes are no elements', () => {
  expect(isElement(bytes(rfc.publicKey))).toBe(true);
  for (const bad of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(31), new Uint8Array()])
    expect(isElement(bad)).toBe(false);
});
