import { useEffect, useRef, useState } from 'preact/hooks';
import type { SurveyDocument } from '#contract/survey.ts';
import { rereadSurvey, type TaggedSurvey } from '#ui/api-client.ts';
import { pollWhileVisible } from '#ui/polling.ts';

/**
 * One survey of a workspace, polled while the page is visible. It is read alone, since a whole workspace would bring
 * every round of every organisation.
 *
 * @param every milliseconds
 * @param survey as the workspace has it; undefined until it has been read
 */
export function useLiveSurvey(
  coachKey: string | undefined,
  survey: SurveyDocument | undefined,
  every: number,
): SurveyDocument | undefined {
  const [live, setLive] = useState<SurveyDocument>();
  const last = useRef<TaggedSurvey>();
  const id = survey?.status === 'open' ? survey.id : undefined;

  useEffect(() => {
    last.current = undefined;
    setLive(undefined);
    if (!coachKey || !id) return;
    let isCurrent = true;
    const reread = () =>
      rereadSurvey(coachKey, id, last.current).then(
        (read) => {
          last.current = read;
          if (isCurrent) setLive(read.survey);
          return true;
        },
        () => false,
      );
    const stop = pollWhileVisible(reread, every);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [coachKey, id, every]);

  return live ?? survey;
}
