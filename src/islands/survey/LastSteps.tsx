import { Choices } from './Choices.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { SurveyProps } from './props.ts';
import { Review } from './Review.tsx';
import type { Respondent } from './respondent.ts';
import { Step } from './Step.tsx';

interface Props {
  page: SurveyProps;
  respondent: Respondent;
}

/** The steps that need a script: the group, whose names come from the server, and the review. */
export function LastSteps({ page, respondent }: Props) {
  const { parts, t, undeclared } = page;
  const { draft, step, review, groups } = respondent;
  if (step < parts.length) return null;
  const frame = {
    reached: parts.length,
    parts: parts.length,
    hidden: false,
    current: true,
    back: { label: t.back, go: () => respondent.goTo(step - 1) },
  };
  if (step < review) return <Group page={page} respondent={respondent} frame={frame} />;
  const chosen = groups.find(({ id }) => id === draft.group)?.name ?? undeclared;
  return (
    <Step key="review" part={t.reviewing.part} heading={t.reviewing.heading} {...frame}>
      <Review
        {...page}
        draft={draft}
        group={groups.length > 0 ? chosen : undefined}
        goTo={(place) => respondent.goTo(place)}
      />
    </Step>
  );
}

type Frame = Pick<Parameters<typeof Step>[0], 'reached' | 'parts' | 'hidden' | 'current' | 'back'>;

function Group({ page: { t, undeclared }, respondent, frame }: Props & { frame: Frame }) {
  const { draft, groups, missing } = respondent;
  const isMissing = missing.includes('group');
  const options = groups.map(({ id, name }) => [id, name] as const);
  return (
    <Step key="group" part={t.group.part} heading={t.group.heading} {...frame}>
      {isMissing && <ErrorSummary title={t.missing.title} missing={[['group', t.missing.group]]} />}
      <Choices
        name="group"
        legend={t.group.legend}
        hint={t.group.hint}
        error={isMissing ? t.missing.group : undefined}
        options={[...options, ['', undeclared]]}
        chosen={draft.group}
      />
    </Step>
  );
}
