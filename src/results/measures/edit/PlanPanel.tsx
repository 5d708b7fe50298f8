import { useState } from 'preact/hooks';
import { isHelperKey } from '#core/keys.ts';
import { fill } from '#i18n/format.ts';
import { changeSurvey, readPlan } from '#ui/api-client.ts';
import type { RoundReport } from '../../round-report.ts';
import type { OwnPlan } from '../own-plan.ts';
import { OldPlanOffer } from './OldPlanOffer.tsx';
import { problemText } from './problem-text.ts';
import { savePublished } from './save-change.ts';
import { editingText } from './text.ts';

interface Props {
  readonly report: RoundReport;
  readonly own: OwnPlan | undefined;
}

/** Who sees the measures and the coach's own view, and an old plan to bring in. */
export function PlanPanel({ report, own }: Props) {
  return (
    <section class="plan-panel stack" aria-labelledby="plan-panel">
      {own && <Publishing report={report} own={own} />}
      <OldPlanOffer report={report} own={own} />
    </section>
  );
}

function Publishing({ report, own }: Props & { readonly own: OwnPlan }) {
  const words = editingText(report.t);
  const { published, coachView } = own.tagged.plan;
  const [said, setSaid] = useState('');

  async function tell(saving: Promise<void>) {
    setSaid('');
    setSaid(
      await saving.then(
        () => words.saved,
        (problem) => problemText(problem, report.t),
      ),
    );
  }
  return (
    <>
      <h2 class="ds-heading" data-size="2xs" id="plan-panel">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <Switch
        isOn={published}
        label={words.publish}
        says={published ? words.shown : words.hidden}
        onToggle={(isOn) => tell(savePublished(own, isOn))}
      />
      {/* Of a view that is not shared, only its coach knows. */}
      {coachView && !isHelperKey(own.key) && (
        <Switch
          isOn={coachView.shared}
          label={words.view.share}
          says={fill(coachView.shared ? words.view.shown : words.view.hidden, {
            section: report.t.results.bands.heading,
          })}
          onToggle={(isOn) => tell(saveViewShared(own, isOn))}
        />
      )}
      <p role="status">{said}</p>
    </>
  );
}

async function saveViewShared({ key, surveyId, onChange }: OwnPlan, coachViewShared: boolean): Promise<void> {
  await changeSurvey(key, surveyId, { coachViewShared });
  onChange(await readPlan(key, surveyId));
}

interface SwitchProps {
  readonly isOn: boolean;
  readonly label: string;
  /** Who sees it as it is now. */
  readonly says: string;
  /** Resolves when it is saved, or when what went wrong is told. */
  readonly onToggle: (isOn: boolean) => Promise<void>;
}

/** A switch that shows what it was set to while that is saved, and then how things are. */
function Switch({ isOn, label, says, onToggle }: SwitchProps) {
  const [wanted, setWanted] = useState<boolean>();
  const shown = wanted ?? isOn;
  return (
    <label class="plan-switch">
      <input
        class="ds-input"
        type="checkbox"
        role="switch"
        aria-checked={shown}
        checked={shown}
        onChange={async (event) => {
          setWanted(event.currentTarget.checked);
          await onToggle(event.currentTarget.checked);
          setWanted(undefined);
        }}
      />
      <span>
        <strong>{label}</strong>
        <span>{says}</span>
      </span>
    </label>
  );
}
