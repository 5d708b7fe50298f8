/** The path of a function: `api/surveys/[id]/index.ts` answers `/api/surveys/:id`. */
export function pathOf(entrypoint: string): string {
  return `/${entrypoint.replace(/(\/index)?\.ts$/, '').replace(/\[(\w+)\]/g, ':$1')}`;
}
