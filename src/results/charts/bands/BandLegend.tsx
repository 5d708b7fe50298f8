import type { ComponentChildren } from 'preact';
import type { Text } from '#i18n/index.ts';
import { Hatching } from './BandBar.tsx';

/** What the parts of a bar mean. Hidden from screen readers, as the bars are. */
export function BandLegend({ t }: { readonly t: Pick<Text, 'results'> }) {
  const { bands } = t.results;
  return (
    <span class="legend" aria-hidden="true">
      <Sample text={bands.solid}>
        <rect class="bar-solid" width="24" height="12" />
      </Sample>
      <Sample text={bands.open}>
        <Hatching id="legend-open" pitch={6} />
        <rect class="bar-track" width="24" height="12" />
        <rect width="24" height="12" fill="url(#legend-open)" />
      </Sample>
      <Sample text={bands.half}>
        <rect class="bar-half" x="11" width="2" height="12" />
      </Sample>
    </span>
  );
}

function Sample({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <span class="legend-item">
      <svg class="legend-sample" width="24" height="12" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  );
}
