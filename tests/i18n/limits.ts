import type { Claim } from './claims.ts';

/** What we say that we cannot promise. Their tests show that it can be done. */
export const LIMITS: readonly Claim[] = [
  {
    name: 'Key and log, or the right to write, open individual responses',
    words: {
      nb: /nøkkelen og loggen.+endre i databasen/,
      nn: /nøkkelen og loggen.+endre i databasen/,
      en: /key and the database log.+able to change the database/,
    },
    said: [
      'survey.stored.parts.2.text',
      'landing.trust.limits.items.7',
      'representatives.columns.1.1.points.1',
    ],
    model: 'The operator who keeps the pepper together with the journal',
    readme: 'takes both the secret key and the database',
    kept: ['adversary/writer', 'adversary/journal'],
  },
  {
    name: 'Those who run the site may be the ones you fear',
    words: { nb: /ikke driver nettstedet/, nn: /ikkje driv nettstaden/, en: /unless they run the site/ },
    said: ['survey.stored.parts.0.text', 'representatives.columns.1.0.points.0'],
    model: 'The operator who changes the running program sees what it counts',
    kept: ['adversary/writer'],
  },
  {
    name: 'The address can be seen, and answers for a few milliseconds',
    words: {
      nb: /kan se IP-adresse|millisekunder/,
      nn: /kan sjå IP-adresse|millisekund/,
      en: /can see IP address|few milliseconds/,
    },
    said: [
      'survey.stored.parts.2.text',
      'landing.trust.limits.items.0',
      'landing.trust.limits.items.1',
      'representatives.columns.0.4.text',
    ],
    model: 'Time and address still tie an invitee to a response',
    kept: ['adversary/canaries', 'adversary/addresses'],
  },
  {
    name: 'If nearly all say no, others may assume that you did',
    words: {
      nb: /nesten alle.+kan andre tro/,
      nn: /nesten alle.+kan andre tru/,
      en: /nearly everyone.+others may assume/,
    },
    said: [
      'survey.group.hint',
      'survey.stored.parts.2.text',
      'landing.trust.limits.items.3',
      'representatives.columns.1.1.points.0',
    ],
    model: 'Who hears that nearly all said no may assume it of each',
    kept: ['core/figure'],
  },
  {
    name: 'Somebody who sent all responses but one works out the last',
    words: {
      nb: /alle svarene unntatt ett.+det siste/,
      nn: /alle svara utanom eitt.+det siste/,
      en: /every response but one.+the last one/,
    },
    said: [
      'survey.stored.parts.2.text',
      'landing.trust.limits.items.2',
      'representatives.columns.1.1.points.4',
    ],
    model: 'Whoever knows all answers but one can work out the last',
    kept: ['adversary/active-coach'],
  },
  {
    name: 'An open link can be used more than once',
    words: {
      nb: /(flere ganger|mer enn én gang)/,
      nn: /(fleire gonger|meir enn éin gong)/,
      en: /more than once/,
    },
    said: [
      'survey.group.hint',
      'survey.stored.parts.2.text',
      'landing.trust.limits.items.4',
      'representatives.columns.1.1.points.2',
      'create.groups.hint',
      'create.mode.openHint',
      'results.certainty.openLink',
    ],
    model: 'An open link can be answered more than once',
    kept: ['adversary/active-coach', 'pages/presenter'],
  },
  {
    name: 'Time and address can tie a code to a response that comes at once',
    words: {
      nb: /IP-adresse.+røpe hva du svarte/,
      nn: /IP-adresse.+røpe kva du svarte/,
      en: /IP address.+reveal what you answered/,
    },
    said: ['invited.stored.text'],
    model: 'Time and address still tie an invitee to a response',
    kept: ['adversary/linkage'],
  },
  {
    name: 'The coach can answer with invitations that nobody used',
    words: {
      nb: /[Cc]oachen kan (ha )?svar/,
      nn: /[Cc]oachen kan (ha )?svar/,
      en: /coach (can|may have) answer/,
    },
    said: ['invited.numbers.why', 'results.certainty.invited'],
    model: 'The coach knows the codes and can use those that nobody has used',
    kept: ['adversary/active-coach', 'pages/invited'],
  },
  {
    name: 'What is counted cannot be changed or taken back',
    words: { nb: /trekkes tilbake/, nn: /trekkjast tilbake/, en: /(taken back|withdrawn)/ },
    said: ['survey.reviewing.intro', 'representatives.columns.0.2.text'],
    model: 'a result is written once',
    kept: ['server/lifecycle'],
  },
];
