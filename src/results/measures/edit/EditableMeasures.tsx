import { useState } from 'preact/hooks';
import { MAX_MEASURES, type Measure, type QuestionResult } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { type RoundReport, withKnownState } from '../../round-report.ts';
import { measuresAbout } from '../in-order.ts';
import { MeasureFacts } from '../MeasureList.tsx';
import type { OwnPlan } from '../own-plan.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { problemText } from './problem-text.ts';
import { saveChange } from './save-change.ts';
import { editingText } from './text.ts';

interface Props {
  readonly question: QuestionResult;
  readonly report: RoundReport;
  readonly own: OwnPlan;
}

/** The measures about one weakness, each with buttons to change and remove it, and one to add another. */
export function EditableMeasures({ question, report, own }: Props) {
  const { t } = report;
  const words = editingText(t);
  /** What is being written, and the measure that it replaces. */
  const [writing, setWriting] = useState<{ readonly base?: Measure }>();
  const [said, setSaid] = useState('');
  const { measures } = own.tagged.plan;
  const about = measuresAbout(question.id, measures);
  const write = (base?: Measure) => {
    setSaid('');
    setWriting(base ? { base } : {});
  };
  async function remove(measure: Measure) {
    try {
      const clash = await saveChange(own, { base: measure, draft: null });
      setSaid(clash ? words.clash.heading : words.removed);
    } catch (problem) {
      setSaid(problemText(problem, t));
    }
  }
  return (
    <div class="measures">
      {about.length > 0 && (
        <p class="measures-label">
          <strong>{t.results.measures.label}</strong>
        </p>
      )}
      <ul>
        {about.map((measure) => (
          <li key={measure.id} data-state={measure.state} hidden={measure.id === writing?.base?.id}>
            <p class="measure-text">{measure.text}</p>
            <MeasureFacts measure={withKnownState(measure)} t={t} />
            <p class="measure-buttons">
              <button type="button" class="link-button" onClick={() => write(measure)}>
                {words.edit}
                <span class="ds-sr-only">: {measure.text}</span>
              </button>
              <button type="button" class="link-button" onClick={() => remove(measure)}>
                {words.remove}
                <span class="ds-sr-only">: {measure.text}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {/* Below the list, so that what is written stays when somebody else removes the measure meanwhile. */}
      {writing && (
        <MeasureForm
          key={writing.base?.id ?? ''}
          base={writing.base}
          question={question}
          report={report}
          own={own}
          onEnd={(isSaved) => {
            setWriting(undefined);
            setSaid(isSaved ? words.saved : '');
          }}
        />
      )}
      {!writing &&
        (measures.length < MAX_MEASURES ? (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => write()}
          >
            {words.add}
          </button>
        ) : (
          <p>{fill(words.errors.many, { most: MAX_MEASURES })}</p>
        ))}
      <p role="status">{said}</p>
    </div>
  );
}
