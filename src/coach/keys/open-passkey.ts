import type { Text } from '#i18n/index.ts';
import { readWorkspace } from '#ui/api-client.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { OverviewText } from '../coach-text.ts';
import { opensNothing } from './opens-nothing.ts';
import { PasskeyError, readPasskey } from './passkey.ts';

/** The key of a passkey that the person chooses, if it opens a workspace; else a sentence that says why not. */
export async function openPasskey(
  t: OverviewText,
  faults: Text['keyList']['passkey']['faults'],
): Promise<{ readonly key: string } | { readonly fault: string }> {
  try {
    const key = await readPasskey();
    await readWorkspace(key);
    return { key };
  } catch (error) {
    if (error instanceof PasskeyError) return { fault: faults[error.fault] };
    return { fault: opensNothing(error) ? faults.revoked : problemSentence(t.problems, error) };
  }
}
