import { useEffect, useState } from 'preact/hooks';
import { readPlan, type TaggedPlan } from '#ui/api-client.ts';
import { loadPart } from '#ui/load-part.ts';
import { ownKey } from '#ui/own-key.ts';
import { loadOldPlan } from './edit/old-plan-storage.ts';
import type { OwnPlan } from './own-plan.ts';

/** What a reader may edit, and the part of the page that does it. Most readers may nothing, and load neither. */
export interface Editing {
  readonly part: typeof import('./edit/part.tsx');
  /** Absent for a reader without a key, who may still have an old plan in this browser. */
  readonly own?: OwnPlan | undefined;
}

/** Opens the plan of a round with the key that this browser holds, if it holds one. */
export function useEditing(surveyId: string, isExample: boolean): Editing | undefined {
  const [part, setPart] = useState<Editing['part']>();
  const [opened, setOpened] = useState<{ readonly key: string; readonly tagged: TaggedPlan }>();
  useEffect(() => {
    let isCurrent = true;
    async function open(): Promise<void> {
      const key = ownKey();
      // A key to another workspace opens nothing here, which is no mistake of its owner's.
      const tagged = key && (await readPlan(key, surveyId).catch(() => undefined));
      if (!isCurrent || (!tagged && !loadOldPlan(surveyId))) return;
      const loaded = await loadPart(() => import('./edit/part.tsx'));
      if (!isCurrent) return;
      setPart(loaded);
      if (key && tagged) setOpened({ key, tagged });
    }
    if (!isExample) open().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [surveyId, isExample]);
  if (!part) return undefined;
  const onChange = (tagged: TaggedPlan) => setOpened((before) => before && { ...before, tagged });
  return { part, own: opened && { ...opened, surveyId, onChange } };
}
