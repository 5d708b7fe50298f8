/** A key of a Redis, as a fixture keeps it. */
export interface RedisKey {
  readonly key: string;
  readonly type: string;
  /** Seconds since the epoch; negative for never. */
  readonly expires: number;
  /** The fields of a hash, the members of a sorted set, or the base64 of a string. */
  readonly value: unknown;
}

/** What a test knows of a site that an old commit has filled; see make-older-store.ts. */
export interface OlderSite {
  readonly coachKey: string;
  /** Of the two organisations. */
  readonly resultsKeys: readonly string[];
  /** The first organisation's closed and open rounds, and the round of the second. */
  readonly surveys: { readonly closed: string; readonly open: string; readonly other: string };
  /** The codes of the second organisation's survey, of which five were used; none if it is not by invitation. */
  readonly codes: readonly string[];
  /** The result of the closed round as the old commit showed it, packed. */
  readonly result: string;
}

/** Two stores that one commit has filled. What is packed is brotli in base64. */
export interface OlderFixture {
  readonly commit: string;
  readonly sqlite: OlderSite & { readonly files: Readonly<Record<string, string>> };
  readonly redis: OlderSite & { readonly keys: string };
}
