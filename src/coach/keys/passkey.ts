import { ID_LENGTH } from '#core/keys.ts';
import { LETTERS } from '#core/spelling.ts';
import { deriveCoachKey } from './derived-key.ts';

/**
 * Coach keys from a passkey. The authenticator computes a secret for this site and this purpose (WebAuthn Level 3,
 * section 10.1.4, the extension `prf`), and the key is derived from it in the browser. No server checks the passkey
 * itself: what opens the workspace is the key, as any other.
 */
const INFO = 'okr-klar/passkey/v1';
const ES256 = -7;
const EDDSA = -8;
const RS256 = -257;
const CHALLENGE_BYTES = 32;
/** Random bytes of a passkey's handle. */
const HANDLE_BYTES = 8;
/** Milliseconds: time to find a phone. */
const TIMEOUT = 120_000;
const WORKSPACE = new RegExp(`^[${LETTERS}]{${ID_LENGTH}}$`);

/**
 * Why there is no key: the device or browser computes no secrets (`unsupported`); the person refused, or there is no
 * passkey here (`cancelled`: browsers do not tell which); the passkey is for something else (`foreign`).
 */
export type PasskeyFault = 'unsupported' | 'cancelled' | 'foreign';

export class PasskeyError extends Error {
  readonly fault: PasskeyFault;

  constructor(fault: PasskeyFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Makes a passkey for a workspace on this device, and the coach key that follows from it.
 *
 * @param name what the device calls the passkey
 * @throws PasskeyError
 */
export async function makePasskey(workspace: string, name: string): Promise<string> {
  const user = { id: newHandle(workspace), name, displayName: name };
  const algorithms = [ES256, EDDSA, RS256];
  const salt = await saltOfSite();
  const made = await asked(
    navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name: 'okr-klar' },
        user,
        challenge: challenge(),
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        timeout: TIMEOUT,
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const { prf } = made.getClientExtensionResults();
  if (!prf?.enabled) throw new PasskeyError('unsupported');
  // Many authenticators compute secrets only when they sign in.
  const secret = prf.results?.first ?? (await signIn(salt, made.rawId)).secret;
  return deriveCoachKey(secret, workspace, INFO);
}

/**
 * The id of the workspace, and random bytes: a device keeps one passkey for each handle and would drop the one that is in
 * use for a new one (WebAuthn Level 3, section 6.3.2, step 7).
 */
function newHandle(workspace: string): Uint8Array<ArrayBuffer> {
  const random = crypto.getRandomValues(new Uint8Array(HANDLE_BYTES));
  return Uint8Array.from([...new TextEncoder().encode(workspace), ...random]);
}

/** The coach key of a passkey that the person chooses. @throws PasskeyError */
export async function readPasskey(): Promise<string> {
  const { secret, user } = await signIn(await saltOfSite());
  const workspace = new TextDecoder().decode(user?.slice(0, ID_LENGTH) ?? new Uint8Array());
  if (!WORKSPACE.test(workspace)) throw new PasskeyError('foreign');
  return deriveCoachKey(secret, workspace, INFO);
}

/** @param id of the one passkey to use; the person chooses without it */
async function signIn(salt: BufferSource, id?: BufferSource) {
  const found = await asked(
    navigator.credentials.get({
      publicKey: {
        rpId: location.hostname,
        challenge: challenge(),
        allowCredentials: id ? [{ type: 'public-key', id }] : [],
        userVerification: 'required',
        timeout: TIMEOUT,
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const secret = found.getClientExtensionResults().prf?.results?.first;
  if (!secret) throw new PasskeyError('unsupported');
  return { secret, user: (found.response as AuthenticatorAssertionResponse).userHandle };
}

async function asked(answer: Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await answer;
    if (credential) return credential as PublicKeyCredential;
  } catch (error) {
    const isRefusal = error instanceof DOMException && /^(NotAllowed|Abort)Error$/.test(error.name);
    throw new PasskeyError(isRefusal ? 'cancelled' : 'unsupported');
  }
  throw new PasskeyError('cancelled');
}

/** The same for all workspaces of a site: which one it is about follows from the passkey. */
function saltOfSite(): Promise<ArrayBuffer> {
  return crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`okr-klar/coach-key/v1 ${location.origin}`),
  );
}

/** Nobody checks what is signed. */
function challenge(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES));
}
