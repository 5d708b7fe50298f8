import { copyOnClick } from '../copy-text.ts';

/** Prints the page, or copies it as plain text. Without this script, the text can be selected and printed all the same. */
const page = document.querySelector<HTMLElement>('.data-protection');
const actions = page?.querySelector('.officer-actions');
actions?.removeAttribute('hidden');
actions?.querySelector('[data-print]')?.addEventListener('click', () => print());
copyOnClick(
  actions?.querySelector('[data-copy]') ?? null,
  actions?.querySelector<HTMLElement>('[role=status]') ?? null,
  plainText,
);

/** Each fact with its name above it; of the table, each row with the names of its columns. */
function plainText(): string {
  const facts = [...(page?.querySelectorAll('dl > div') ?? [])].map((fact) => textsOf(fact).join('\n'));
  const [heading = '', lead = ''] = textsOf(page?.querySelector('.impact') ?? null);
  const rows = [...(page?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(cellText).join('\n'),
  );
  return [page?.querySelector('h1')?.textContent, ...facts, heading, lead, ...rows].join('\n\n');
}

function textsOf(element: Element | null): string[] {
  return [...(element?.children ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
}

function cellText(cell: Element): string {
  const label = cell.getAttribute('data-label');
  const text = cell.textContent?.trim() ?? '';
  return label ? `${label}: ${text}` : text;
}
