/**
 * What a data protection officer is handed: printed by itself, or copied as plain text. Without a script it is
 * read where it stands, and comes on a page of its own when the whole is printed.
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

/** The heading, then each point under its name. */
function plainText(): string {
  const parts = [...(officer?.querySelectorAll('dl > div') ?? [])].map((part) =>
    [...part.children].map(({ textContent }) => textContent?.trim()).join('\n'),
  );
  return [officer?.querySelector('h2')?.textContent?.trim(), ...parts].join('\n\n');
}

/** Without imports it would be no module, and its names everybody’s. */
export {};
