import { copyOnClick } from '../copy-text.ts';

/**
 * The summary for a data protection officer: this script prints it alone, or copies it as plain text. Without the
 * script, it is on a sheet of its own when the page is printed.
 */
const officer = document.querySelector<HTMLElement>('.privacy-officer');
officer?.querySelector('.officer-actions')?.removeAttribute('hidden');
officer?.querySelector('[data-print]')?.addEventListener('click', printAlone);
copyOnClick(
  officer?.querySelector('[data-copy]') ?? null,
  officer?.querySelector<HTMLElement>('[role=status]') ?? null,
  plainText,
);
addEventListener('afterprint', () => delete document.documentElement.dataset.printed);

function printAlone(): void {
  document.documentElement.dataset.printed = 'officer';
  print();
}

/** The heading, then each name with its text. */
function plainText(): string {
  const parts = [...(officer?.querySelectorAll('dl > div') ?? [])].map((part) =>
    [...part.children].map(({ textContent }) => textContent?.trim()).join('\n'),
  );
  return [officer?.querySelector('h2')?.textContent?.trim(), ...parts].join('\n\n');
}
