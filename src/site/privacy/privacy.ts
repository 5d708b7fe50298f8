/**
 * The summary for a data protection officer: this script prints it alone, or copies it as plain text. Without the
 * script, it is on a sheet of its own when the page is printed.
 */
const officer = document.querySelector<HTMLElement>('.privacy-officer');
const outcome = officer?.querySelector<HTMLElement>('[role=status]');
officer?.querySelector('.officer-actions')?.removeAttribute('hidden');
officer?.querySelector('[data-print]')?.addEventListener('click', printAlone);
officer?.querySelector('[data-copy]')?.addEventListener('click', copy);
addEventListener('afterprint', () => delete document.documentElement.dataset.printed);

function printAlone(): void {
  document.documentElement.dataset.printed = 'officer';
  print();
}

async function copy(): Promise<void> {
  const done = await navigator.clipboard.writeText(plainText()).then(
    () => true,
    () => false,
  );
  if (outcome) outcome.textContent = (done ? outcome.dataset.copied : outcome.dataset.failed) ?? '';
}

/** The heading, then each name with its text. */
function plainText(): string {
  const parts = [...(officer?.querySelectorAll('dl > div') ?? [])].map((part) =>
    [...part.children].map(({ textContent }) => textContent?.trim()).join('\n'),
  );
  return [officer?.querySelector('h2')?.textContent?.trim(), ...parts].join('\n\n');
}

/** Makes this file a module, so that its names are not global. */
export {};
