import type { Locale } from '#i18n/index.ts';

/** One word for one thing: what the texts say, and the words that they do without. */
export interface Choice {
  /** At least one text says it. */
  readonly say: string;
  /** Whole words, in any case; `*` at the end stands for any ending. Said nowhere. */
  readonly not: readonly string[];
}

/** Bokmål, by what a reader meets first. */
const nb: readonly Choice[] = [
  { say: 'undersøkelse', not: ['spørreundersøkelse*', 'kartlegging*', 'survey*'] },
  { say: 'virksomhet', not: ['organisasjon*', 'bedrift*', 'firma*'] },
  {
    say: 'coachen, som leder undersøkelsen',
    not: ['den som ga deg lenken', 'den som inviter*', 'den som står for'],
  },
  {
    say: 'den som driver nettstedet',
    not: ['drifter', 'driftsleverandør*', 'tjeneste*', 'nettside*', 'webside*'],
  },
  { say: 'krypterte summer', not: ['forsegl*', 'kodet', 'kodede', 'ukodet'] },
  { say: 'hemmelige nøkkel', not: ['hemmelighet*'] },
  { say: 'kontrolltall', not: ['avtrykk*', 'hash*'] },
  { say: 'tilfeldige numre', not: ['tilfeldig kode'] },
  { say: 'reserveinvitasjon', not: ['reserver', 'reservene', 'reserven', 'en reserve'] },
  { say: 'svarbevis', not: ['svarbillett*', 'adgangstegn*'] },
  { say: 'kan brukes én gang', not: ['gir ett svar'] },
  { say: 'lag en', not: ['opprett*', 'etabler*'] },
  { say: 'trukket tilbake', not: ['slått av', 'steng lenken', 'stenger resultatlenken'] },
  { say: 'du svarer', not: ['besvar*'] },
  { say: 'nøyaktig', not: ['eksakt*'] },
  { say: 'firedel', not: ['fjerdedel*', 'kvart'] },
  { say: 'endret seg', not: ['flyttet seg', 'adressere'] },
  { say: 'hver vurdering', not: ['feil ord', 'hvert ord', 'ordet «nei»', 'motsatte ordet'] },
  { say: 'i trinn på fem', not: ['fem om gangen'] },
  { say: 'i stedet for deg', not: ['i ditt sted'] },
  { say: 'allerede', not: ['alt har', 'alt laget', 'alt er stengt', 'huskes alt'] },
  { say: 'lenke', not: ['link', 'linken', 'linker'] },
  { say: 'frist', not: ['deadline*', 'tidsfrist*'] },
  { say: 'e-post', not: ['epost*', 'mail', 'mailen', 'e-mail*'] },
];

/**
 * Nynorsk, in one of the norms that are allowed: an infinitive on -e; j after k and g (trekkje, følgje) but not after
 * ng (stenge); present tense of the first class on -ar and of "svare" and "bruke" on -er; nouns rather than "henne".
 */
const nn: readonly Choice[] = [
  { say: 'undersøking', not: ['spørjeundersøking*', 'kartlegging*', 'survey*', 'same undersøkinga'] },
  { say: 'verksemd', not: ['organisasjon*', 'bedrift*', 'firma*'] },
  {
    say: 'coachen, som leier undersøkinga',
    not: ['den som gav deg lenka', 'den som inviter*', 'den som står for'],
  },
  {
    say: 'den som driv nettstaden',
    not: ['driftar', 'driftsleverandør*', 'teneste*', 'tenesta', 'nettsid*'],
  },
  { say: 'krypterte summar', not: ['forsegl*', 'koda', 'ukoda'] },
  { say: 'hemmelege nøkkelen', not: ['løyndom*', 'hemmelegheit*'] },
  { say: 'kontrolltal', not: ['avtrykk*', 'hash*'] },
  { say: 'tilfeldige nummer', not: ['tilfeldig kode'] },
  { say: 'reserveinvitasjon', not: ['reservar', 'reservane', 'reserven', 'ein reserve'] },
  { say: 'svarbevis', not: ['prov', 'provet'] },
  { say: 'kan brukast éin gong', not: ['gir eitt svar'] },
  { say: 'lag ei', not: ['opprett*'] },
  { say: 'trekt tilbake', not: ['slått av'] },
  { say: 'nøyaktig', not: ['eksakt*'] },
  { say: 'svakt punkt', not: ['svakheit*'] },
  { say: 'stenge', not: ['stengj*', 'hengj*', 'trengj*'] },
  { say: 'følgje', not: ['følge*', 'følger'] },
  { say: 'trekkje', not: ['trekke', 'trekker', 'trekkes'] },
  { say: 'leggje', not: ['legge', 'legger'] },
  { say: 'setje', not: ['sette', 'setter'] },
  { say: 'òg', not: ['også'] },
  { say: 'igjen', not: ['att'] },
  { say: 'samtidig', not: ['samstundes'] },
  { say: 'starte', not: ['byrj*', 'byrja*'] },
  { say: 'svarer', not: ['svarar'] },
  { say: 'bruker', not: ['brukar'] },
  { say: 'derfor', not: ['difor'] },
  { say: 'viss', not: ['dersom'] },
  { say: 'vart', not: ['blei'] },
  { say: 'betyr', not: ['tyder'] },
  { say: 'beskrivinga', not: ['skildring*'] },
  { say: 'i praksis', not: ['røynd*', 'røynsle*'] },
  { say: 'tilkopling', not: ['samband*'] },
  { say: 'i steg på', not: ['trinn*'] },
  { say: 'lenka', not: ['henne', 'lenken'] },
  { say: 'utanom', not: ['unnatek*', 'så nær som'] },
  { say: 'rekna ut frå svara', not: ['ut av svara'] },
  { say: 'kvar vurdering', not: ['feil ord', 'kvart ord', 'ordet «nei»', 'motsette ordet'] },
];

/** British English. */
const en: readonly Choice[] = [
  { say: 'survey', not: ['questionnaire*', 'poll*'] },
  { say: 'organisation', not: ['organization*', 'firm', 'firms'] },
  { say: 'the coach, who runs the survey', not: ['who gave you the link', 'who invited you', 'whoever*'] },
  { say: 'those who run the site', not: ['hosting company', 'provider*'] },
  { say: 'encrypted totals', not: ['sealed', 'coded'] },
  { say: 'secret key', not: ['passphrase*', 'another secret'] },
  { say: 'check value', not: ['fingerprints', 'a fingerprint of', 'hash*'] },
  { say: 'random number', not: ['random code*'] },
  { say: 'spare invitation', not: ['spares', 'spare ones'] },
  { say: 'answer pass', not: ['token*', 'credential*'] },
  { say: 'can be used once', not: ['gives one response', 'used up'] },
  { say: 'exchanged', not: ['trade*'] },
  { say: 'individual responses', not: ['single response*', 'single answer*'] },
  { say: 'everyone', not: ['everybody*'] },
  { say: 'someone', not: ['somebody*'] },
  { say: 'anyone', not: ['anybody*'] },
  { say: 'email', not: ['e-mail*'] },
  { say: 'a few milliseconds', not: ['some milliseconds'] },
  { say: 'introduce OKRs', not: ['start with OKRs'] },
  { say: 'ready-made', not: ['ready text*'] },
  { say: 'start again', not: ['anew', 'start over'] },
  { say: 'we can say for certain', not: ['has moved', 'certainly moved', 'certainly changed'] },
  { say: 'neither your boss', not: ['leadership itself', 'all else of', 'perhaps a group'] },
  { say: 'each verdict', not: ['wrong word', 'each word', 'word “no”', 'opposite word', 'weakest word'] },
  {
    say: 'add an action',
    not: ['a measure', 'the measure', 'write measures', 'planned measures', 'other measures'],
  },
  { say: 'database log', not: ['log of the database'] },
  { say: 'unless they run the site', not: ['as long as they do not'] },
  { say: 'on a device', not: ['a machine', 'the machine'] },
];

export const WORDS: Readonly<Record<Locale, readonly Choice[]>> = { nb, nn, en };
