import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, timeOfDay } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { coachLink } from '#ui/links.ts';
import { problemSentence } from '#ui/problem-sentence.ts';
import type { OverviewText } from '../coach-text.ts';
import { OwnKeys } from '../keys/OwnKeys.tsx';
import { opensNothing } from '../keys/opens-nothing.ts';
import { keepShownOrder, matchesName, sortByUrgency } from './next-action.ts';
import { OrganisationCard } from './OrganisationCard.tsx';
import { isCoach } from './rights.ts';
import { Search } from './Search.tsx';
import type { ShownView } from './useWorkspace.ts';

interface Props {
  readonly shown: ShownView;
  readonly locale: string;
  readonly t: OverviewText;
  /** Something that was done before, to be told at the top. */
  readonly news: string;
  readonly onChange: () => void;
  /** Takes a key into use in place of the one in use. */
  readonly onReplace: (key: string) => void;
  readonly onForget: () => void;
  /** After the key in use was revoked: what to say of it. */
  readonly onLeave: (done: string) => void;
}

/** From this many organisations on, cards are folded and there is a search. */
const MANY = 8;

/** All organisations of a workspace, the most urgent first when it is opened, and the workspace's key. */
export function Portfolio({ shown, locale, t, news, onChange, onReplace, onForget, onLeave }: Props) {
  const { organisations, keys } = shown.workspace;
  const mayAll = isCoach(shown.workspace);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const order = useRef<readonly string[]>([]);
  const sorted = useMemo(() => {
    const byUrgency = sortByUrgency(organisations, shown.readAt.getTime(), t.common.lang);
    const entries = keepShownOrder(byUrgency, order.current);
    order.current = entries.map(({ organisation }) => organisation.id);
    return entries;
  }, [organisations, shown.readAt, t.common.lang]);
  const many = organisations.length >= MANY;
  const due = organisations.reduce((sum, { outcomesDue }) => sum + outcomesDue, 0);
  const found = many ? sorted.filter(({ organisation }) => matchesName(organisation.name, text)) : sorted;

  useEffect(() => {
    if (!news) return;
    setSaid(news);
    heading.current?.focus();
  }, [news]);

  function announceDeletion(words: string) {
    setSaid(words);
    heading.current?.focus();
    onChange();
  }

  return (
    <div class="portfolio">
      <header class="portfolio-head">
        <h1 class="ds-heading" tabIndex={-1} data-focus ref={heading}>
          {t.coach.heading}
        </h1>
        {mayAll && organisations.length > 0 && (
          <>
            <AddButton locale={locale} t={t} />
            <a href={pathIn(locale, '/evidence')}>
              {fill(due > 0 ? t.portfolio.evidence.due : t.portfolio.evidence.link, { n: due })}
            </a>
          </>
        )}
        <InAppNotice
          link={coachLink(location.origin, locale, shown.coachKey)}
          t={t.common}
          kit={t.linkCards}
        />
        <div role="status">
          {shown.stale !== undefined && <Stale shown={shown} locale={locale} t={t} />}
          {said && <p class="done">{said}</p>}
        </div>
        {many && (
          <Search text={text} found={found.length} all={organisations.length} t={t} onText={setText} />
        )}
      </header>
      {organisations.length === 0 && <Empty mayAdd={mayAll} locale={locale} t={t} />}
      {found.map(({ organisation, next }) => (
        <OrganisationCard
          key={organisation.id}
          organisation={organisation}
          next={next}
          coachKey={shown.coachKey}
          mayAll={mayAll}
          locale={locale}
          t={t}
          compact={many}
          onChange={onChange}
          onDeleted={announceDeletion}
        />
      ))}
      <OwnKeys
        isCoach={mayAll}
        keys={keys}
        coachKey={shown.coachKey}
        locale={locale}
        t={t}
        onChange={onChange}
        onReplace={onReplace}
        onLeave={onLeave}
        onForget={onForget}
      />
    </div>
  );
}

interface EmptyProps extends Pick<Props, 'locale' | 't'> {
  readonly mayAdd: boolean;
}

function Empty({ mayAdd, locale, t }: EmptyProps) {
  return (
    <section class="empty stack">
      <h2 class="ds-heading" data-size="sm">
        {t.coach.empty.heading}
      </h2>
      {mayAdd && (
        <>
          <p>{t.coach.empty.text}</p>
          <AddButton locale={locale} t={t} />
        </>
      )}
    </section>
  );
}

function AddButton({ locale, t }: Pick<Props, 'locale' | 't'>) {
  return (
    <a class="ds-button" data-variant="primary" href={pathIn(locale, '/new')}>
      {t.coach.add}
    </a>
  );
}

function Stale({ shown, locale, t }: Pick<Props, 'shown' | 'locale' | 't'>) {
  const why = opensNothing(shown.stale) ? t.coach.lapsed : problemSentence(t.problems, shown.stale);
  return (
    <p class="ds-alert" data-color="warning">
      {fill(t.coach.stale, { time: timeOfDay(shown.readAt, locale), why })}
    </p>
  );
}
