import type { APIRoute } from 'astro';
import { instrumentKey } from '#core/index.ts';
import { CONTENTS } from '#instruments/index.ts';
import { resultsWording } from '#results/results-text.ts';
import { localePaths } from '#site/static-paths.ts';

/** The wording of each instrument in each language, which /r loads for the rounds it shows: see results/load-wordings.ts. */
export const getStaticPaths = () =>
  CONTENTS.flatMap((content) =>
    localePaths().map(({ params, props }) => ({
      params: { ...params, instrument: instrumentKey(content.instrument) },
      props: { ...props, content },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json(resultsWording(props.content, props.locale));
