import { type ComponentType, h, hydrate } from 'preact';
import { keepTranslated } from './translated.ts';

/**
 * Brings the page's island to life. The page has rendered the same component with the same props at build
 * time into `#island`, and left the props as JSON in `#props`; no inline script is needed, so none is allowed.
 */
export function mount<Props extends object>(component: ComponentType<Props>): void {
  const root = document.getElementById('island');
  const props = document.getElementById('props')?.textContent;
  if (root && props) {
    hydrate(h(component, JSON.parse(props) as Props), root);
    keepTranslated(root);
  }
  // What the page says when this never comes: see Island.astro.
  document.getElementById('unstarted')?.remove();
}
