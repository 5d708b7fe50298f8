/**
 * Makes a button copy a text, and says whether that succeeded.
 *
 * @param outcome the element that says so; it holds both sentences, in data-copied and data-failed
 */
export function copyOnClick(button: Element | null, outcome: HTMLElement | null, text: () => string): void {
  button?.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    if (outcome) outcome.textContent = (done ? outcome.dataset.copied : outcome.dataset.failed) ?? '';
  });
}
