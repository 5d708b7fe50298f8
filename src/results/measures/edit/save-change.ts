import { ApiProblem, readPlan, writePlan } from '#ui/api-client.ts';
import type { OwnPlan } from '../own-plan.ts';
import { type Change, type Clash, changed, clashWith } from './plan-change.ts';

/**
 * Saves a change of one measure. When somebody else has changed the plan since it was read, their changes are read
 * and kept: the change is made to the new plan, unless it is about the same measure.
 *
 * @returns the clash, when somebody else has changed the same measure; nothing is written then
 * @throws ApiProblem
 */
export async function saveChange(own: OwnPlan, change: Change): Promise<Clash> {
  try {
    await write(own, (measures) => changed(measures, change));
    return null;
  } catch (problem) {
    const fresh = await reread(own, problem);
    const clash = clashWith(fresh.tagged.plan.measures, change);
    if (!clash) await write(fresh, (measures) => changed(measures, change));
    return clash;
  }
}

/** Publishes all measures, or withdraws them. */
export async function savePublished(own: OwnPlan, published: boolean): Promise<void> {
  await writeOver(own, (measures) => [...measures], published);
}

/** Adds measures, all or none. */
export async function saveAdded(own: OwnPlan, added: ReturnType<typeof changed>): Promise<void> {
  await writeOver(own, (measures) => [...measures, ...added]);
}

type Measures = OwnPlan['tagged']['plan']['measures'];
/** What to make of the measures, and whether they are published; as they are now where that is left out. */
type How = [make: (measures: Measures) => ReturnType<typeof changed>, published?: boolean];

/** Writes to the plan as it is by now, whatever somebody else has done to it. */
async function writeOver(own: OwnPlan, ...how: How): Promise<void> {
  await write(own, ...how).catch(async (problem) => write(await reread(own, problem), ...how));
}

async function write(
  { key, surveyId, tagged, onChange }: OwnPlan,
  ...[make, published = tagged.plan.published]: How
): Promise<void> {
  onChange(await writePlan(key, surveyId, { published, measures: make(tagged.plan.measures) }, tagged.tag));
}

/** The plan as it is now, after a write was refused because it had changed; throws every other problem again. */
async function reread(own: OwnPlan, problem: unknown): Promise<OwnPlan> {
  if (!(problem instanceof ApiProblem) || problem.code !== 'plan-changed') throw problem;
  const tagged = await readPlan(own.key, own.surveyId);
  own.onChange(tagged);
  return { ...own, tagged };
}
