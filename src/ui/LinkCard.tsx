import type { ComponentChildren } from 'preact';
import type { Text } from '#i18n/index.ts';
import { CopyButton } from './CopyButton.tsx';

export type LinkKind = 'answer' | 'results' | 'coach' | 'helper';

interface Props {
  readonly kind: LinkKind;
  readonly href: string;
  readonly t: Text['linkCards'];
  /** What the link is for, in place of the usual text of its kind. */
  readonly purpose?: string | undefined;
  readonly onCopied?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Links to answer, to results and of keys differ in colour and picture, so that nobody shares the wrong one. */
const COLOR = { answer: 'brand1', results: 'brand2', coach: 'accent', helper: 'accent' } as const;
const KEY = 'M13 11l7-7M17 7l3 3M9.5 10a4.5 4.5 0 1 0 .01 0';
const PICTURE = {
  answer: 'M4 5h16v11H10l-4 4v-4H4zM8.5 10.5l2.5 2.5 4.5-4.5',
  results: 'M4 20h16M7 20v-6M12 20V5M17 20V10',
  coach: KEY,
  helper: KEY,
} as const;

/** A link with its purpose and a copy button. */
export function LinkCard({ kind, href, t, purpose = t[kind].purpose, onCopied, children }: Props) {
  return (
    <div class="link-card" data-color={COLOR[kind]} data-kind={kind}>
      <p class="link-card-name">
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
          <path d={PICTURE[kind]} stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        {t[kind].name}
      </p>
      <p class="link-card-purpose">{purpose}</p>
      <div class="link-card-row">
        <a class="link-card-link" href={href} target="_blank" rel="noopener noreferrer">
          <span translate={false}>{href.replace(/^https?:\/\//, '')}</span>
          <span class="ds-sr-only"> {t.newTab}</span>
        </a>
        <CopyButton text={href} what={t[kind].the} t={t} onCopied={onCopied} />
      </div>
      {children}
    </div>
  );
}
