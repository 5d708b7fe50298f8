/** The address of a function: `api/surveys/[id]/index` answers `/api/surveys/:id`. */
export function addressOf(path: string): string {
  return `/${path.replace(/\/index$/, '').replace(/\[(\w+)\]/g, ':$1')}`;
}
