import { VERDICT_COLORS, VerdictMark, VerdictShape } from '../../charts/parts/VerdictMark.tsx';
import type { FactorResult, InstrumentText, Published } from '../../core/index.ts';
import { Section } from './Frame.tsx';
import type { Words } from './text.ts';

interface Props {
  readonly result: Published;
  readonly wording: InstrumentText;
  readonly t: Words;
}

/** The factors side by side, like the four fields of the mark: verdict, name, its questions. */
export function Factors({ result, wording, t }: Props) {
  return (
    <Section id="factors" heading={t.results.factors.heading}>
      <ul class="factors">
        {result.factors.map((factor) => (
          <Factor key={factor.id} factor={factor} wording={wording} t={t} />
        ))}
      </ul>
    </Section>
  );
}

function Factor({ factor, wording, t }: Omit<Props, 'result'> & { readonly factor: FactorResult }) {
  return (
    <li class="factor" data-color={VERDICT_COLORS[factor.verdict]}>
      <h3 class="ds-heading factor-name" data-size="2xs">
        {wording.factors[factor.id]?.name}
      </h3>
      <VerdictMark verdict={factor.verdict} t={t} large />
      <ul class="factor-questions">
        {factor.questions.map(({ id, verdict }) => (
          <li class="factor-question" key={id} data-color={VERDICT_COLORS[verdict]}>
            <VerdictShape verdict={verdict} />
            <span>
              {wording.questions[id]?.short}
              <span class="ds-sr-only">: {t.common.verdicts[verdict]}</span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
