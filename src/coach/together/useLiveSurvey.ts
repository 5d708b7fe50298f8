import { useEffect, useRef, useState } from 'preact/hooks';
import type { SurveyDocument } from '#core/index.ts';
import { rereadSurvey, type TaggedSurvey } from '#ui/api-client.ts';
import { pollWhileVisible } from '#ui/polling.ts';

/**
 * One survey of a workspace, kept fresh while somebody looks. A room is waiting, so it is asked for often, and alone:
 * the overview would bring every round of every organisation along.
 *
 * @param every milliseconds
 * @param survey as the overview says it; undefined while that is not there
 */
export function useLiveSurvey(
  coachKey: string | undefined,
  survey: SurveyDocument | undefined,
  every: number,
): SurveyDocument | undefined {
  const [watched, setWatched] = useState<SurveyDocument>();
  const last = useRef<TaggedSurvey>();
  const id = survey?.status === 'open' ? survey.id : undefined;

  useEffect(() => {
    last.current = undefined;
    setWatched(undefined);
    if (!coachKey || !id) return;
    let wanted = true;
    const look = () =>
      rereadSurvey(coachKey, id, last.current).then(
        (read) => {
          last.current = read;
          if (wanted) setWatched(read.survey);
          return true;
        },
        () => false,
      );
    const stop = pollWhileVisible(look, every);
    return () => {
      wanted = false;
      stop();
    };
  }, [coachKey, id, every]);

  return watched ?? survey;
}
