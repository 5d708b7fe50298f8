import { useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { loadPart } from '#ui/load-part.ts';
import { LaterPart, type LaterProps } from '../LaterPart.tsx';
import { ForgetButton } from './ForgetButton.tsx';
import { KeyLinkCard } from './KeyLinkCard.tsx';
import type { KeyListProps } from './list/KeyList.tsx';
import { Remember } from './Remember.tsx';

interface Props extends LaterProps<KeyListProps> {
  readonly isCoach: boolean;
  readonly onForget: () => void;
}

/** The keys of this workspace. Links are shown only on request: the page may be on a projector. */
export function OwnKeys({ isCoach, onForget, ...list }: Props) {
  const { keys, coachKey, locale, t } = list;
  const [shown, setShown] = useState(false);
  // Once opened, the list stays: a link in it may be shown only once.
  const [listed, setListed] = useState(false);
  return (
    <section class="own-key stack">
      <h2 class="ds-heading" data-size="xs">
        {t.coach.forget.section}
      </h2>
      <p class="muted">{isCoach ? t.coach.forget.power : t.keys.helper}</p>
      {isCoach && (
        <details class="own-link" onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>{t.coach.forget.show}</summary>
          {shown && <KeyLinkCard locale={locale} t={t} coachKey={coachKey} />}
        </details>
      )}
      <details class="own-link own-list" onToggle={(event) => event.currentTarget.open && setListed(true)}>
        <summary>{isCoach ? fill(t.keys.summary, { n: keys.length }) : t.keys.mine}</summary>
        {listed && <LaterPart load={load} props={list} />}
      </details>
      <Remember coachKey={coachKey} locale={locale} t={t} />
      <ForgetButton coachKey={coachKey} locale={locale} t={t} onForget={onForget} />
    </section>
  );
}

async function load(byHand: boolean) {
  const { KeyList } = await loadPart(() => import('./list/KeyList.tsx'), byHand);
  return KeyList;
}
