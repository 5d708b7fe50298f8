import css from './invited.css?inline';

/** Whether invited.css is in the page. */
let hasStyles = false;

/**
 * Adds the styles of invited surveys with insertRule, which the page's content security policy allows; it blocks new
 * style elements. insertRule takes one rule, so all are in one @media rule.
 */
export function addStyles(): void {
  if (hasStyles) return;
  const [sheet] = document.styleSheets;
  sheet?.insertRule(`@media all {${css}}`, sheet.cssRules.length);
  hasStyles = true;
}
