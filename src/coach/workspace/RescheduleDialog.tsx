import { useState } from 'preact/hooks';
import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';

import { changeSurvey } from '#ui/api-client.ts';
import type { FullOverviewText } from '../coach-text.ts';
import { ClosingFields } from '../create/ClosingFields.tsx';
import { closingFault, closingFaultText, toLocalMoment, toMilliseconds } from '../create/closing-time.ts';
import { DialogForm } from '../DialogForm.tsx';

interface Props {
  readonly coachKey: string;
  readonly organisation: OrganisationDocument;
  readonly survey: SurveyDocument;
  readonly t: FullOverviewText;
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

/** Moves the closing time of an open survey. The notice is the same as for a new one. */
export function RescheduleDialog({ coachKey, organisation, survey, t, onMoved, onCancel }: Props) {
  const [error, setError] = useState<string>();

  function read(form: HTMLFormElement) {
    const data = new FormData(form);
    const moment = { date: String(data.get('closing-date')), time: String(data.get('closing-time')) };
    const fault = closingFault(moment, Date.now());
    setError(closingFaultText(fault, t.create));
    if (!fault) {
      const closesAt = new Date(toMilliseconds(moment)).toISOString();
      return () => changeSurvey(coachKey, survey.id, { closesAt });
    }
    document.getElementById('closing-date')?.focus();
    return undefined;
  }

  return (
    <DialogForm
      id="reschedule-dialog"
      words={t.portfolio.manage.reschedule}
      name={organisation.name}
      t={t}
      read={read}
      onDone={onMoved}
      onCancel={onCancel}
    >
      <p>{t.portfolio.manage.reschedule.rule}</p>
      <ClosingFields t={t} error={error} initial={toLocalMoment(new Date(survey.closesAt))} />
    </DialogForm>
  );
}
