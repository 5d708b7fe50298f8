import { type ComponentType, h, hydrate } from 'preact';
import { keepTranslated } from './translated.ts';

/**
 * Hydrates the page's island. At build time the page rendered the same component into `#island`, and wrote its props as
 * JSON into `#props`. That needs no inline script, which the content security policy would block.
 */
export function mount<Props extends object>(component: ComponentType<Props>): void {
  const root = document.getElementById('island');
  const props = document.getElementById('props')?.textContent;
  if (root && props) {
    hydrate(h(component, JSON.parse(props) as Props), root);
    keepTranslated(root);
  }
  // The message for a page whose script never runs; see Island.astro.
  document.getElementById('unstarted')?.remove();
}
