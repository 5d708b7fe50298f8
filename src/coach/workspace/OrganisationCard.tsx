import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import { instrumentKey } from '#core/instrument.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import { pathIn } from '#i18n/index.ts';
import { loadPart } from '#ui/load-part.ts';
import type { OverviewText } from '../coach-text.ts';
import { LaterPart } from '../LaterPart.tsx';
import { SurveyLinks } from '../share/SurveyLinks.tsx';
import { ComingDeletions } from './ComingDeletions.tsx';
import { LastRound } from './LastRound.tsx';
import { Manage } from './Manage.tsx';
import { NextActionLine } from './NextActionLine.tsx';
import type { NextAction } from './next-action.ts';
import type { DialogKind } from './OrganisationDialog.tsx';
import { RoundsCompared } from './RoundsCompared.tsx';
import { SurveyFacts, SurveyState } from './SurveyState.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly next: NextAction;
  readonly coachKey: string;
  /** Whether the key is a coach's: a helper's may do less. */
  readonly mayAll: boolean;
  readonly locale: string;
  readonly t: OverviewText;
  /** Whether the card is folded at first, as one of many. */
  readonly compact: boolean;
  readonly onChange: () => void;
  /** @param words what to say of it */
  readonly onDeleted: (words: string) => void;
}

/** One organisation: its current round with the actions on it, and earlier rounds. */
export function OrganisationCard(props: Props) {
  const { organisation, next, coachKey, locale, t, compact } = props;
  const [unfolded, setUnfolded] = useState(false);
  const [dialog, setDialog] = useState<DialogKind>();
  const [done, setDone] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  const [current] = organisation.surveys;
  const heading = `organisation-${organisation.id}`;
  const folded = compact && !unfolded;
  // The button may be gone by now, so focus goes to the outcome.
  useEffect(() => {
    if (done) notice.current?.focus();
  }, [done]);

  return (
    <article class="organisation" aria-labelledby={heading} data-folded={folded}>
      <header class="organisation-head">
        <h2 class="ds-heading" data-size="sm" id={heading}>
          <bdi>{organisation.name}</bdi>
        </h2>
        {current && (
          <p class="organisation-round">
            {fill(t.coach.round, { n: current.round })} · {t.instruments[instrumentKey(current.instrument)]}
            <span class="ds-tag" data-color={current.status === 'open' ? 'success' : 'neutral'}>
              {t.coach.status[current.status]}
            </span>
          </p>
        )}
      </header>
      <div class="organisation-brief">
        {current?.status === 'open' && <NextActionLine next={next} t={t} />}
        {/* Of a closed round the findings come first, then the next action. */}
        <LastRound surveys={organisation.surveys} t={t} />
        {current?.status !== 'open' && <NextActionLine next={next} t={t} />}
        {organisation.outcomesDue > 0 && (
          <p class="next-step" data-color="accent">
            <a href={`${pathIn(locale, '/evidence')}#${organisation.id}`}>{t.portfolio.evidence.ask}</a>
          </p>
        )}
      </div>
      <ComingDeletions organisation={organisation} coachKey={coachKey} locale={locale} t={t} />
      {organisation.transfer && (
        <p class="muted">
          {fill(t.transfer.waiting, { when: dateAndTime(organisation.transfer.expiresAt, locale) })}
        </p>
      )}
      <p class="done" role="status" tabIndex={-1} ref={notice} hidden={!done}>
        {done}
      </p>
      {folded ? (
        <SurveyFacts survey={current} locale={locale} t={t} />
      ) : (
        <Unfolded {...props} onDialog={setDialog} />
      )}
      {compact && (
        <button
          type="button"
          class="ds-button organisation-fold"
          data-variant="tertiary"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t.portfolio.hide : t.portfolio.show}
          <span class="ds-sr-only">: {organisation.name}</span>
        </button>
      )}
      {dialog && (
        <LaterPart
          load={loadDialog}
          props={{
            ...props,
            kind: dialog,
            onDone: (words) => {
              setDone(words);
              props.onChange();
            },
            onCancel: () => setDialog(undefined),
          }}
        />
      )}
    </article>
  );
}

interface UnfoldedProps extends Props {
  readonly onDialog: (kind: DialogKind) => void;
}

function Unfolded({ organisation, coachKey, mayAll, locale, t, onChange, onDialog }: UnfoldedProps) {
  const closed = organisation.surveys.filter(({ status }) => status === 'closed');
  return (
    <>
      <div class="organisation-columns">
        <SurveyState organisation={organisation} mayAll={mayAll} locale={locale} t={t} onDialog={onDialog} />
        <SurveyLinks organisation={organisation} locale={locale} t={t} />
      </div>
      <div class="organisation-folds">
        {organisation.surveys.length > 1 && <RoundsCompared rounds={closed} locale={locale} t={t} />}
        {mayAll && (
          <Manage
            organisation={organisation}
            coachKey={coachKey}
            t={t}
            onChange={onChange}
            onDialog={onDialog}
          />
        )}
      </div>
    </>
  );
}

/** Dialogs load when one is opened. */
async function loadDialog(byHand: boolean) {
  const { OrganisationDialog } = await loadPart(() => import('./OrganisationDialog.tsx'), byHand);
  return OrganisationDialog;
}
