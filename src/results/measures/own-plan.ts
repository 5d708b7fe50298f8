import type { TaggedPlan } from '#ui/api-client.ts';

/** The plan of a round for a reader whose key opens it. */
export interface OwnPlan {
  readonly key: string;
  readonly surveyId: string;
  readonly tagged: TaggedPlan;
  /** Called with the plan after it was written, or read again. */
  readonly onChange: (tagged: TaggedPlan) => void;
}
