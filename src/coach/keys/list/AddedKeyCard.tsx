import { useEffect, useRef } from 'preact/hooks';
import { isHelperKey } from '#core/keys.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { KeyLinkCard } from '../KeyLinkCard.tsx';

interface Props {
  readonly coachKey: string;
  readonly label: string;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onDone: () => void;
}

/** The link of a key that was just added, shown this once. Takes focus. */
export function AddedKeyCard({ coachKey, label, locale, t, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [coachKey]);
  const words = t.keyList.added;
  const isHelper = isHelperKey(coachKey);
  return (
    <div class="added-key stack">
      <h3 class="ds-heading" data-size="2xs" tabIndex={-1} ref={heading}>
        {words.heading} <bdi>{label}</bdi>
      </h3>
      <p>{isHelper ? words.onceHelper : words.once}</p>
      <KeyLinkCard
        locale={locale}
        t={t}
        coachKey={coachKey}
        {...(isHelper && { words: t.keyList.helperLink })}
      />
      <button type="button" class="ds-button" onClick={onDone}>
        {words.done}
      </button>
    </div>
  );
}
