/**
 * What a key may do: a coach everything, a helper what a survey needs while it runs and after it. A helper neither
 * deletes anything nor manages keys.
 */
export const KEY_KINDS = ['coach', 'helper'] as const;
export type WorkspaceKeyKind = (typeof KEY_KINDS)[number];

/** Where a key is kept, if it is neither a link nor a file: on a printed sheet, or in a passkey of a device. */
export const KEY_PURPOSES = ['recovery', 'passkey'] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** One key of a workspace as it is stored: a hash of it, and the workspace's root wrapped under it. */
export interface WorkspaceKey {
  readonly id: string;
  readonly kind: WorkspaceKeyKind;
  /** Whose it is, as a coach calls it ("Kari, laptop"); the first key may have none. */
  readonly label: string;
  readonly purpose?: KeyPurpose;
  /** SHA-256 of the key, hex. */
  readonly hash: string;
  /** The root under this key, base64url: nonce (12 bytes), ciphertext, tag (16 bytes); AES-256-GCM. */
  readonly wrapped: string;
  /** YYYY-MM-DD; null for a key from before there were several. */
  readonly created: string | null;
  /** The last day on which it opened the workspace, YYYY-MM-DD. */
  readonly lastUsed: string;
}

interface WorkspaceFields {
  readonly id: string;
  /** The last day on which a key opened it, YYYY-MM-DD; older documents lack it. */
  readonly opened?: string;
  /**
   * Organisation ids, oldest first. One that is being moved may be on the lists of two workspaces; it belongs to the
   * one that it names itself.
   */
  readonly organisations: readonly string[];
}

/**
 * One coach's workspace. It has a root: a secret that its results keys and invitation codes follow from. The root is
 * stored only wrapped under each of the keys, so keys can be added and revoked.
 */
export interface Workspace extends WorkspaceFields {
  /** 1 to MAX_KEYS, oldest first. */
  readonly keys: readonly WorkspaceKey[];
}

/** A workspace that has not been opened since there can be several keys. Its root is the text of its one key. */
export interface OlderWorkspace extends WorkspaceFields {
  readonly keyHash: string;
}
