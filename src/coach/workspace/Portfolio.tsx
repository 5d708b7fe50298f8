import { useMemo, useRef, useState } from 'preact/hooks';
import { fill, timeOfDay } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { InAppNotice } from '#ui/InAppNotice.tsx';
import { coachLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { OwnKey } from '../keys/OwnKey.tsx';
import { problemSentence } from '../problem-sentence.ts';
import { keepShownOrder, matchesName, sortByUrgency } from './next-action.ts';
import { OrganisationCard } from './OrganisationCard.tsx';
import { Search } from './Search.tsx';
import type { ShownView } from './useWorkspace.ts';

interface Props {
  readonly shown: ShownView;
  readonly locale: string;
  readonly t: CoachText;
  readonly onChange: () => void;
  readonly onForget: () => void;
}

/** From this many organisations on, cards are folded and there is a search. */
const MANY = 8;

/** All organisations of a workspace, the most urgent first when it is opened, and the workspace's key. */
export function Portfolio({ shown, locale, t, onChange, onForget }: Props) {
  const { organisations } = shown.workspace;
  const [text, setText] = useState('');
  const [deleted, setDeleted] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const order = useRef<readonly string[]>([]);
  const sorted = useMemo(() => {
    const entries = keepShownOrder(sortByUrgency(organisations, shown.readAt.getTime()), order.current);
    order.current = entries.map(({ organisation }) => organisation.id);
    return entries;
  }, [organisations, shown.readAt]);
  const many = organisations.length >= MANY;
  const found = many ? sorted.filter(({ organisation }) => matchesName(organisation.name, text)) : sorted;

  function announceDeletion(name: string) {
    setDeleted(fill(t.portfolio.manage.remove.done, { name }));
    heading.current?.focus();
    onChange();
  }

  return (
    <div class="portfolio">
      <header class="portfolio-head">
        <h1 class="ds-heading" tabIndex={-1} data-focus ref={heading}>
          {t.coach.heading}
        </h1>
        {organisations.length > 0 && <AddButton locale={locale} t={t} />}
        <InAppNotice
          link={coachLink(location.origin, locale, shown.coachKey)}
          t={t.common}
          kit={t.linkCards}
        />
        <div role="status">
          {shown.stale !== undefined && <Stale shown={shown} locale={locale} t={t} />}
          {deleted && <p class="done">{deleted}</p>}
        </div>
        {many && (
          <Search text={text} found={found.length} all={organisations.length} t={t} onText={setText} />
        )}
      </header>
      {organisations.length === 0 && <Empty locale={locale} t={t} />}
      {found.map(({ organisation, next }) => (
        <OrganisationCard
          key={organisation.id}
          organisation={organisation}
          next={next}
          coachKey={shown.coachKey}
          locale={locale}
          t={t}
          compact={many}
          onChange={onChange}
          onDeleted={announceDeletion}
        />
      ))}
      <OwnKey coachKey={shown.coachKey} locale={locale} t={t} onForget={onForget} />
    </div>
  );
}

function Empty({ locale, t }: Pick<Props, 'locale' | 't'>) {
  return (
    <section class="empty stack">
      <h2 class="ds-heading" data-size="sm">
        {t.coach.empty.heading}
      </h2>
      <p>{t.coach.empty.text}</p>
      <AddButton locale={locale} t={t} />
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
  const why = problemSentence(t.problems, shown.stale);
  return (
    <p class="ds-alert" data-color="warning">
      {fill(t.coach.stale, { time: timeOfDay(shown.readAt, locale), why })}
    </p>
  );
}
