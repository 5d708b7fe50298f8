import type { KeyDocument } from '#contract/keys.ts';
import { datedDay, fill } from '#i18n/format.ts';
import type { FullOverviewText } from '../../coach-text.ts';

interface Props {
  readonly entry: KeyDocument;
  readonly locale: string;
  readonly t: FullOverviewText;
  /** Undefined where it may not be revoked or replaced. */
  readonly onRevoke?: (() => void) | undefined;
  readonly onReplace?: (() => void) | undefined;
}

/** One key: what it is called, what it allows, when it was made and last used, and what can be done with it. */
export function KeyEntry({ entry, locale, t, onRevoke, onReplace }: Props) {
  const words = t.keyList;
  const { kind, purpose, created, lastUsed, current } = entry;
  const day = (date: string) => datedDay(date, locale);
  const facts = [
    purpose && words.purposes[purpose],
    created && fill(words.made, { date: day(created) }),
    fill(words.used, { date: day(lastUsed) }),
  ].filter(Boolean);
  const name = keyName(entry, t);
  return (
    <li class="key">
      <p class="key-name">
        <bdi>{name}</bdi>
        <span class="ds-tag" data-color={kind === 'coach' ? 'accent' : 'neutral'}>
          {words.kinds[kind]}
        </span>
        {current && (
          <span class="ds-tag" data-color="success">
            {words.current}
          </span>
        )}
      </p>
      <p class="muted">{facts.join(' · ')}</p>
      {(onReplace || onRevoke) && (
        <div class="key-actions">
          {onReplace && <Action words={words.replace.action} name={name} onClick={onReplace} />}
          {onRevoke && <Action words={words.revoke.action} name={name} onClick={onRevoke} />}
        </div>
      )}
    </li>
  );
}

interface ActionProps {
  readonly words: string;
  readonly name: string;
  readonly onClick: () => void;
}

function Action({ words, name, onClick }: ActionProps) {
  return (
    <button type="button" class="ds-button" data-variant="tertiary" onClick={onClick}>
      {words}
      <span class="ds-sr-only">: {name}</span>
    </button>
  );
}

/** What a key is called: its label, or a name for a first key that has none. */
export function keyName({ label }: KeyDocument, t: FullOverviewText): string {
  return label || t.keyList.unnamed;
}
