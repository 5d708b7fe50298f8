import { expect, test } from 'vitest';
import type { Measure } from '#core/index.ts';
import { LOCALES, textIn } from '#i18n/index.ts';
import { committeeReport } from '#results/exports/committee-report.ts';
import { exampleReport, reportFor } from '../support/report.ts';
import { made, people } from '../support/results.ts';

const weak = made(people(20, { 0: [16, 1], 4: [1, 8] }));

function linesOf(...report: Parameters<typeof committeeReport>): string[] {
  return committeeReport(...report).split('\r\n');
}

function measure(fields: Partial<Measure>): Measure {
  return {
    id: 'abcdefgh',
    questionId: 'leadership-present',
    text: 'Fast mandag for OKR',
    owner: '',
    due: null,
    state: 'planned',
    ...fields,
  };
}

test.each(LOCALES)('in %s it has a part for each thing a committee asks, and fills every place', (locale) => {
  const t = textIn(locale).committeeReport;
  const lines = linesOf(exampleReport(locale));
  const parts = [t.purpose, t.method, t.participation, t.findings, t.planned, t.limits, t.decision];
  const headings = parts.map(({ heading }) => heading.toLocaleUpperCase(locale));
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null/);
  expect(lines.at(-1)).toBe('');
});

test('it begins with organisation, round, date and number of answers, and says how many answered of all', () => {
  const lines = linesOf(reportFor([weak]));
  expect(lines.slice(0, 3)).toEqual([
    'Rapport til arbeidsmiljøutvalget',
    'Ås Øl & Sånt',
    'Runde 1 · stengt 30. oktober 2026 · 20 svar',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^20 av 60 har svart \(33\s%\)\./));
  expect(lines).toContain('Vi teller svar, ikke personer: Lenken kan brukes mer enn én gang.');
});

test('it tells each question by its word and range, and never by an exact number of noes', () => {
  const text = committeeReport(reportFor([weak]));
  expect(text).toContain('Ledelsens engasjement: Nei\r\n');
  expect(text).toContain('- Er ledelsen selv med i forberedelsene til OKR? Nei. 15–20 av 20 svarte nei.');
  expect(text.match(/^- .+\? (?:Nei|Ja)\. \d+–\d+ av 20 svarte nei\.$/gm)).toHaveLength(11);
  expect(text.match(/^- .+\? Mange vet ikke\.$/gm)).toHaveLength(1);
  expect(text).not.toMatch(/\b16\b/);
});

test('invitations are told as they are on the page', () => {
  const report = reportFor([weak]);
  const invited = { ...report, round: { ...report.round, invitations: { count: 60, spares: 2 } } };
  expect(linesOf(invited).join()).toContain('60 invitasjoner og 2 i reserve');
  expect(linesOf(invited).join()).not.toContain('Vi teller svar');
});

test('groups are told as they are published, and only where there are some', () => {
  const { groups } = textIn('nb').committeeReport.findings;
  const example = exampleReport();
  const lines = linesOf(example);
  const told = lines.slice(lines.indexOf(groups) + 1, lines.indexOf('', lines.indexOf(groups)));
  expect(told).toHaveLength(example.result.groups.length);
  for (const [place, { name }] of example.result.groups.entries()) expect(told[place]).toContain(name);
  expect(linesOf(reportFor([weak]))).not.toContain(groups);
});

test('measures stand as people wrote them, worst weakness first, and are said to be written', () => {
  const measures = [
    measure({
      questionId: 'ambassador-plan',
      text: 'Årshjul',
      owner: 'Daglig leder',
      due: '2027-01-15',
    }),
    measure({ state: 'done' }),
  ];
  const lines = linesOf({ ...reportFor([weak]), measures });
  const { origin, none } = textIn('nb').committeeReport.planned;
  const at = lines.indexOf(origin);
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '- Ledelse som deltar: Fast mandag for OKR · gjennomført',
    expect.stringMatching(
      /^- Plan for innføringen: Årshjul · Ansvarlig: Daglig leder · innen 15. januar 2027 · planlagt$/,
    ),
  ]);
  expect(lines).not.toContain(none);
});

test('without measures each weakness has lines to write on; without a weakness there are none', () => {
  const { none, noWeakness } = textIn('nb').committeeReport.planned;
  const lines = linesOf(reportFor([weak]));
  const blanks = (all: readonly string[]) =>
    all.filter((line) => /^(Tiltak|Hvem \(rolle\)|Når): _+$/.test(line));
  expect(lines).toContain(none);
  expect(blanks(lines)).toHaveLength(2 * 3);
  const fine = linesOf(reportFor([made(people(20))]));
  expect(fine).toContain(noWeakness);
  expect(blanks(fine)).toEqual([]);
});
