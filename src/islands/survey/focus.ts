/** Leads eyes, keyboard and screen reader to what is new: the error summary if there is one, else the heading. */
export function focusOnNew(): void {
  const target = document.getElementById('errors') ?? document.getElementById('here');
  target?.focus({ preventScroll: true });
  (target?.closest('.survey-step') ?? target)?.scrollIntoView();
}
