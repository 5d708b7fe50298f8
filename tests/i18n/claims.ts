import type { Locale } from '#i18n/index.ts';

/** Something we tell people, with the same substance wherever it stands. */
export interface Claim {
  readonly name: string;
  /** What each place that says it contains, in each language. */
  readonly words: Readonly<Record<Locale, RegExp>>;
  /** The places: paths into the texts of a language; `promise` is the instrument's. */
  readonly said: readonly string[];
  /** What the threat model (decision 0004) says about it. */
  readonly model: string;
  /** What the README says about it, where it does. */
  readonly readme?: string;
  /** The tests that keep it, or show the limit that it admits; under tests/, without `.test.ts`. */
  readonly kept: readonly string[];
}

/** What we promise. */
export const PROMISES: readonly Claim[] = [
  {
    name: 'Neither boss nor coach sees what one person answered',
    words: {
      nb: /(se|ser ikke) hva (du|akkurat de|den enkelte) svarte|ikke kan se hva|[Ss]varene dine vises verken for sjefen/,
      nn: /(sjå|ser ikkje) kva (du|akkurat dei|den enkelte) svarte|ikkje kan sjå kva|[Ss]vara dine blir ikkje viste for sjefen/,
      en: /(see what (you|anyone) answer(ed)?|cannot see what)|answers are not shown to your boss/,
    },
    said: [
      'promise',
      'privacy.intro',
      'survey.stored.parts.0.text',
      'invited.ready.text',
      'landing.trust.intro',
      'messages.email.body',
      'messages.invited.body',
      'poster.promises.1',
      'representatives.columns.1.0.points.0',
    ],
    model: 'close, look, go on collecting',
    kept: ['adversary/differencing', 'adversary/swapping', 'adversary/active-coach'],
  },
  {
    name: 'One result, made once, when the survey has closed',
    words: {
      nb: /(når|før|etter) (undersøkelsen )?(er stengt|stenger|stenging|undersøkelsen)|én gang/i,
      nn: /(når|før|etter) (undersøkinga )?(er stengd|stenger|stenging|undersøkinga)|éin gong/i,
      en: /(has closed|is closed|after closing|after the survey closes|made once)/i,
    },
    said: [
      'promise',
      'survey.stored.parts.0.text',
      'thanks.counted',
      'thanks.steps.1.text',
      'together.promise',
      'poster.promises.2',
      'messages.email.body',
      'landing.trust.promises.1.text',
      'representatives.columns.1.0.points.0',
      'apiDocs.intro',
    ],
    model: 'a result is written once; a closed survey never opens',
    readme: 'no result before the survey closes',
    kept: ['adversary/differencing', 'server/lifecycle', 'faults/closing'],
  },
  {
    name: 'At least five responses',
    words: {
      nb: /minst (fem|\{least\})|[Ff]ærre enn (fem|\{least\})/,
      nn: /minst (fem|\{least\})|[Ff]ærre enn (fem|\{least\})/,
      en: /at least (five|\{least\})|[Ff]ewer than (five|\{least\})/i,
    },
    said: [
      'privacy.intro',
      'officer.rows.11.1',
      'promise',
      'survey.stored.parts.0.text',
      'thanks.steps.1.text',
      'poster.promises.2',
      'messages.email.body',
      'landing.trust.promises.2.text',
      'representatives.columns.1.0.points.1',
      'results.tooFew.text',
    ],
    model: 'the spares are added to the smallest result and the smallest block',
    readme: 'for fewer than five people',
    kept: ['adversary/differencing', 'server/lifecycle', 'adversary/active-coach'],
  },
  {
    name: 'At least eight in a group; smaller ones are merged',
    words: {
      nb: /(minst|under|enn) (åtte|8)|\{least\} svar/,
      nn: /(minst|under|enn) (åtte|8)|\{least\} svar/,
      en: /(least|under|than) (eight|8)|\{least\} responses/,
    },
    said: [
      'officer.rows.11.1',
      'survey.group.hint',
      'survey.stored.parts.0.text',
      'create.groups.hint',
      'landing.trust.promises.2.text',
      'representatives.columns.1.0.points.1',
      'results.groups.intro',
    ],
    model: 'one partition; small groups are merged, never hidden',
    kept: ['core/groups', 'core/result-groups', 'adversary/differencing'],
  },
  {
    name: 'Only ranges of three numbers or more',
    words: { nb: /intervall/i, nn: /intervall/i, en: /range/i },
    said: [
      'officer.rows.11.1',
      'survey.stored.parts.0.text',
      'thanks.steps.1.text',
      'messages.email.body',
      'landing.trust.promises.3.heading',
      'representatives.columns.1.0.points.2',
      'results.certainty.reasons.0',
      'resultActions.exports.note',
      'apiDocs.intro',
    ],
    model: 'bands of three counts or more',
    readme: 'shown as ranges, never as counts',
    kept: ['core/figure', 'core/figure-controls', 'results/outputs'],
  },
  {
    name: 'Stored in encrypted totals that nobody reads without the key',
    words: { nb: /krypterte summer/, nn: /krypterte summar/, en: /encrypted totals/ },
    said: [
      'privacy.sample.intro',
      'officer.rows.7.1',
      'survey.stored.parts.1.text',
      'landing.trust.promises.0.text',
      'representatives.columns.0.3.points.0',
      'committeeReport.method.text',
    ],
    model: 'sealed counters (0001)',
    readme: 'Answers are added to encrypted totals',
    kept: ['adversary/journal', 'adversary/group', 'core/seal-noise'],
  },
  {
    name: 'No name, address, browser or time with a response',
    words: {
      nb: /IP-adresse, nettleser|når noen svarte/,
      nn: /IP-adresse, nettlesar|når nokon svarte/,
      en: /IP address, browser/,
    },
    said: ['survey.stored.parts.1.text', 'representatives.columns.0.4.text'],
    model: 'nothing of a request is logged or stored',
    kept: ['adversary/canaries', 'adversary/addresses', 'adversary/order'],
  },
  {
    name: 'Counted once, however often it is sent',
    words: { nb: /bare én gang/, nn: /berre éin gong/, en: /only once/ },
    said: ['survey.failed.kept'],
    model: 'a clock or a reply',
    kept: ['adversary/exactly-once', 'faults/lost-replies'],
  },
  {
    name: 'A pass does not tell which invitation it came from',
    words: {
      nb: /ikke (sier )?(hvilken|hvem)/,
      nn: /ikkje (seier )?(kva|kven)/,
      en: /not say (which|who)/,
    },
    said: [
      'invited.ready.text',
      'invited.stored.text',
      'invited.back.text',
      'messages.invited.body',
      'create.mode.invitedHint',
    ],
    model: 'VOPRF: what is counted was blinded when the code was traded',
    kept: ['adversary/linkage', 'server/credentials', 'server/voprf'],
  },
  {
    name: 'Participation in steps of five, four times a day',
    words: {
      nb: /(trinn på fem|omtrent hvor mange)/,
      nn: /(steg på fem|om lag kor mange)/,
      en: /(steps of five|roughly how many)/,
    },
    said: [
      'results.open.steps',
      'coach.participation.steps',
      'landing.trust.promises.1.text',
      'representatives.columns.1.0.points.2',
    ],
    model: 'participation does not move between two marks',
    kept: ['server/moments', 'adversary/active-coach'],
  },
  {
    name: 'Deleted after twelve months',
    words: { nb: /tolv måneder/, nn: /tolv månader/, en: /twelve months/ },
    said: [
      'officer.rows.10.1',
      'thanks.steps.1.text',
      'coach.close.after',
      'representatives.columns.0.3.points.1',
    ],
    model: 'deletion overwrites and folds the log',
    kept: ['adversary/retention', 'server/time'],
  },
];

/** What only people can keep. It stands where somebody is asked. */
export const VOLUNTARY: Pick<Claim, 'words' | 'said'> = {
  words: { nb: /[Ff]rivillig/, nn: /[Ff]rivillig/, en: /[Vv]oluntary/ },
  said: [
    'privacy.responsible.points.2',
    'officer.rows.5.1',
    'promise',
    'poster.promises.0',
    'together.promise',
    'messages.email.body',
    'messages.invited.body',
    'messages.reminder.body',
    'messages.reminder.invited',
    'messages.chat',
    'messages.sms',
    'landing.steps.items.1.text',
    'representatives.columns.0.2.heading',
  ],
};
