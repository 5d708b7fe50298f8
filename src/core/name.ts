/** What nobody can see or read: half a character, what Unicode keeps for programs, controls. */
const NO_CHARACTERS = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Cc}\ufffd]/u;
/** Turns what stands around a name back to front: `\u202E` makes "gpj.exe" of "exe.jpg". */
const OVERRIDES = /[\u202d\u202e]/;
/** Something to look at. Spaces, zero-width signs, fillers and accents on nothing are not. */
const VISIBLE = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Whether a text that somebody typed can be shown and read, in any script: a name of an organisation or a group, or
 * any other line that people see. Signs that join or part letters are a part of many scripts, and may stand in it.
 */
export function isLegible(text: string): boolean {
  return VISIBLE.test(text) && !NO_CHARACTERS.test(text) && !OVERRIDES.test(text);
}
