import { useEffect, useState } from 'preact/hooks';
import type { AskedOutcome, RoundOutcome } from '#core/index.ts';
import { datedDay, fill, plural } from '#i18n/format.ts';
import { OutcomeForm } from './OutcomeForm.tsx';
import { EvidenceSection, type PartProps } from './parts.tsx';

interface Props extends PartProps {
  readonly coachKey: string;
  /** @param name of the organisation */
  readonly onSaved: (name: string) => void;
}

/** One outcome to be written, or one that is. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly asked: AskedOutcome;
  readonly written?: RoundOutcome;
}

/** The others are folded. */
const SHOWN = 5;

/** How it went: what the coach is asked now, and what is written. */
export function Outcomes({ organisations, locale, t, coachKey, onSaved }: Props) {
  const { ask } = t.evidence;
  const [written, setWritten] = useState(false);
  const isLinked = ({ id }: Entry) => location.hash === `#${id}`;
  const due = organisations
    .flatMap(({ id, name, due }) => due.map((asked): Entry => ({ id, name, asked })))
    .sort((a, b) => Number(isLinked(b)) - Number(isLinked(a)));
  const old = organisations.flatMap(({ id, name, outcomes }) =>
    outcomes.map((outcome) => ({ id, name, asked: outcome, written: outcome })),
  );
  // What may still be changed comes first.
  old.sort((a, b) => (a.written.entered < b.written.entered ? 1 : -1));
  // The overview leads to the organisation that waits.
  useEffect(() => {
    if (due.some(isLinked)) document.getElementById('outcomes')?.scrollIntoView();
  }, []);
  const item = (entry: Entry) => (
    <OutcomeItem
      key={`${entry.asked.surveyId} ${entry.asked.after}`}
      {...{ entry, locale, t, coachKey, onSaved }}
      opened={!entry.written && (due.length === 1 || isLinked(entry))}
    />
  );
  return (
    <EvidenceSection id="outcomes" heading={t.outcome.heading}>
      <p>{due.length > 0 ? ask.intro : ask.none}</p>
      {due.slice(0, SHOWN).map(item)}
      {due.length > SHOWN && (
        <details>
          <summary>{plural(ask.more, due.length - SHOWN)}</summary>
          <div class="stack evidence-written">{due.slice(SHOWN).map(item)}</div>
        </details>
      )}
      {old.length > 0 && (
        <details open={written} onToggle={({ currentTarget }) => setWritten(currentTarget.open)}>
          <summary>{plural(ask.written, old.length)}</summary>
          {written && <div class="stack evidence-written">{old.map(item)}</div>}
        </details>
      )}
    </EvidenceSection>
  );
}

interface ItemProps extends Omit<Props, 'organisations'> {
  readonly entry: Entry;
  readonly opened: boolean;
}

function OutcomeItem({ entry, opened, locale, t, coachKey, onSaved }: ItemProps) {
  const { id, name, asked, written } = entry;
  const [open, setOpen] = useState(opened);
  const date = datedDay(asked.closedAt, locale);
  return (
    <details class="outcome" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi> · {fill(t.evidence.ask.round, { n: asked.round, date })} ·{' '}
        {t.outcome.after[asked.after].toLocaleLowerCase(t.common.lang)}
      </summary>
      {open && (
        <OutcomeForm
          asked={asked}
          {...(written && { written })}
          {...{ locale, t, coachKey }}
          organisationId={id}
          onSaved={() => {
            setOpen(false);
            onSaved(name);
          }}
        />
      )}
    </details>
  );
}
