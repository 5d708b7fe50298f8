import { type QuestionResult, weaknesses } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { certaintyText } from '../certainty-text.ts';
import { headline } from '../headline.ts';
import { measuresInOrder } from '../measures/in-order.ts';
import { measureLine } from '../measures/measure-text.ts';
import { questionSentence, verdictMeanings } from '../question-sentence.ts';
import { type RoundReport, reportFacts, responsesText } from '../round-report.ts';

/**
 * A closed round as a report to a working environment committee: plain text, with lines to write on. Every figure comes
 * from the result; planned measures are what people wrote, and the report says so.
 */
export function committeeReport(report: RoundReport): string {
  const { organisation, wording, t } = report;
  const { title, purpose, method, participation, findings, planned, limits, decision } = t.committeeReport;
  const sections: [heading: string, lines: string[]][] = [
    [purpose.heading, [fill(purpose.text, { organisation, title: wording.title, aim: wording.aim })]],
    [method.heading, methodLines(report)],
    [participation.heading, [certaintyText(report)]],
    [findings.heading, [...findingLines(report), ...groupLines(report), '', ...meaningLines(report)]],
    [planned.heading, plannedLines(report)],
    [limits.heading, limits.points.map(point)],
    [decision.heading, decision.blanks.map(blank)],
  ];
  return [
    title,
    organisation,
    reportFacts(report).join(' · '),
    ...sections.flatMap(([heading, lines]) => ['', heading.toLocaleUpperCase(t.common.lang), ...lines]),
    '',
  ].join('\r\n');
}

function methodLines({ result, round, t }: RoundReport): string[] {
  const { method } = t.committeeReport;
  const { certainty } = t.results;
  const questions = result.factors.flatMap((factor) => factor.questions).length;
  return [
    fill(method.text, { questions, factors: result.factors.length }),
    round.invitations ? fill(certainty.invited, { ...round.invitations }) : certainty.openLink,
    ...(result.groups.length > 0 ? [method.groups] : []),
  ];
}

function findingLines(report: RoundReport): string[] {
  const { result, wording, t } = report;
  const { title, lead } = headline(result, wording, t);
  const factors = result.factors.flatMap(({ id, verdict, questions }) => [
    '',
    `${wording.factors[id]?.name ?? id}: ${t.common.verdicts[verdict]}`,
    ...questions.map((question) => point(questionLine(question, report))),
  ]);
  return [`${title}. ${lead}`, ...factors];
}

/** A question with its word, and its range if it has one. */
function questionLine(question: QuestionResult, { result, wording, t }: RoundReport): string {
  const text = `${wording.questions[question.id]?.text ?? question.id} ${t.common.verdicts[question.verdict]}.`;
  return question.no ? `${text} ${questionSentence(question, result, t)}.` : text;
}

function groupLines({ result, wording, t }: RoundReport): string[] {
  const { groups, group } = t.committeeReport.findings;
  if (result.groups.length === 0) return [];
  const lines = result.groups.map(({ name, responses, factors }) => {
    const verdicts = factors.map(
      ({ id, verdict }) => `${wording.factors[id]?.name ?? id}: ${t.common.verdicts[verdict]}`,
    );
    return point(
      fill(group, { group: name, responses: responsesText(responses, t), verdicts: verdicts.join('; ') }),
    );
  });
  return ['', groups, ...lines];
}

function meaningLines({ result, t }: RoundReport): string[] {
  const meanings = verdictMeanings(result, t).map(({ verdict, meaning }) =>
    point(`${t.common.verdicts[verdict]}: ${meaning}`),
  );
  return [
    t.committeeReport.findings.meanings,
    ...meanings,
    point(t.results.certainty.weakest),
    point(t.resultActions.exports.note),
  ];
}

/** The measures that people wrote, worst weakness first, or lines to write them on. */
function plannedLines(report: RoundReport): string[] {
  const { result, wording, measures, t } = report;
  const { origin, none, noWeakness, measure, owner, due } = t.committeeReport.planned;
  const nameOf = (id: string) => wording.questions[id]?.short ?? id;
  if (measures.length > 0) {
    const lines = measuresInOrder(report).map(({ measure }) =>
      point(`${nameOf(measure.questionId)}: ${measureLine(measure, t)}`),
    );
    return [origin, ...lines];
  }
  const weak = weaknesses(result.factors);
  if (weak.length === 0) return [noWeakness];
  const blanks = [measure, owner, due].map(blank);
  return [none, ...weak.flatMap(({ question }) => ['', nameOf(question.id), ...blanks])];
}

function point(text: string): string {
  return `- ${text}`;
}

/** A line to write on by hand, or to overwrite in an editor. */
function blank(label: string): string {
  return `${label}: ${'_'.repeat(40)}`;
}
