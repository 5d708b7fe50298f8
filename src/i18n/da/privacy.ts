import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Privatliv',
  description: 'Præcis hvad der gemmes, når du svarer, hvor længe, og hvem der kan se det.',
  heading: 'Hvad gemmes, når du svarer?',
  intro:
    'Hverken chefen eller coachen, som står for undersøgelsen, får at se, hvad du har svaret, så længe de ikke selv driver hjemmesiden. De får ét samlet resultat, når undersøgelsen er lukket, og kun hvis mindst fem har svaret. Med reserveinvitationer kræves flere.',
  sample: {
    heading: 'Ét svar, og hvad der gemmes',
    intro:
      'Her er et opdigtet svar og det, databasen får, når svaret sendes. Databasen får ét tal for hver svarmulighed, uanset om den er valgt eller ej. Tallene ser tilfældige ud. De lægges sammen med tallene fra alle andre i krypterede summer og gemmes ikke hver for sig. De kan kun åbnes med hjemmesidens hemmelige nøgle.',
    answer: 'Svaret',
    stored: 'Det, der lægges til summerne',
    rest: 'Og ét tal mere på samme måde, for at nogen har svaret. Kan I vælge gruppe, er der lige så mange tal for hver gruppe, uanset om du vælger den eller ej.',
    ids: ['For at tælle én gang', 'For at åbne summen'],
    also: 'Desuden gemmes to tilfældige numre, indtil undersøgelsen lukker. Det ene sørger for, at svaret kun tæller én gang, også hvis du sender det igen. Det andet skal bruges til at åbne summen af alle svar. Numrene siger intet om dig, eller hvad du har svaret.',
  },
  facts: {
    heading: 'Hvad, hvor længe og for hvem',
    what: 'Hvad',
    long: 'Hvor længe',
    who: 'Hvem ser det',
    rows: [
      [
        'Dine svar, i browseren',
        'Indtil svarene er talt med, eller indtil du sletter dem eller lukker fanen',
        'Du, og andre, der bruger den samme fane',
      ],
      [
        'Krypterede summer og tilfældige numre',
        'Indtil undersøgelsen lukker, og ikke længere end 30 dage efter den planlagte lukning',
        'De kan kun åbnes med hjemmesidens hemmelige nøgle. Den, der har adgang til databasen, ser, hvor mange der har svaret',
      ],
      [
        'Kontroltal for invitationskoder og svarbilletter',
        'Indtil undersøgelsen lukker, og ikke længere end 30 dage efter den planlagte lukning',
        'Den, der har både koderne og adgang til databasen, ser, hvilke koder der er brugt',
      ],
      [
        'Hvor mange der har svaret indtil nu',
        'Indtil undersøgelsen lukker',
        'Coachen og den, der har resultatlinket, ser antallet i spring på fem, som det var kl. 00, 06, 12 eller 18. På et møde ser alle det præcise antal hele tiden. Den, der har adgang til databasen, kan altid se det præcise antal',
      ],
      [
        'Resultatet: intervaller, vurderinger og præcis hvor mange der svarede',
        'Tolv måneder efter lukning, eller indtil coachen sletter det',
        'Coachen og den, der har resultatlinket. Alle, der har svarlinket, hvis coachen deler resultatet med dem. Undersøgelsen viser, hvad coachen har valgt, og coachen kan ændre det',
      ],
      [
        'De tiltag, som coachen eller en hjælper skriver, som almindelig tekst',
        'Lige så længe som resultatet',
        'De, der har en nøgle til undersøgelsen. Alle, der ser resultatet, når tiltagene vises der',
      ],
      [
        'Hvordan det gik i organisationen bagefter, som coachen skriver. Intet nyt om dem, der svarede',
        'Indtil coachen sletter organisationen, eller undersøgelsen før den slettes af sig selv. Hvornår runden lukkede, gemmes sammen med det',
        'Coachen. Alle, der ser resultatet, hvis coachen deler det',
      ],
      [
        'En undersøgelse, som for få svarede på',
        '30 dage efter lukning, eller indtil coachen sletter den',
        'De, der ellers ville have set resultatet. De ser, præcis hvor mange der svarede, og ikke mere',
      ],
      [
        'Gruppernes navne, lukketidspunkt og antal invitationer',
        'Lige så længe som undersøgelsen',
        'Alle med et link til den',
      ],
      [
        'Organisationens navn og antal ansatte',
        'Indtil coachen sletter organisationen. Når der ikke er flere undersøgelser tilbage, slettes organisationen tolv måneder, efter at oversigten sidst blev åbnet',
        'Alle med et link',
      ],
      [
        'Antal forespørgsler fra hver IP-adresse, under et tilfældigt navn',
        'Højst ti minutter, som værn mod misbrug',
        'Ingen',
      ],
      [
        'IP-adresse',
        'Programmet gemmer den ikke. Leverandørerne kan gøre det',
        'Den, der driver hjemmesiden, som på alle hjemmesider',
      ],
    ],
    none: 'Vi bruger ingen cookies, ingen analyseværktøjer og intet fra andre hjemmesider. Vi gemmer hverken, hvornår du svarede, hvilken browser du brugte, eller hvilket sprog du valgte.',
  },
  invited: {
    heading: 'Når kun inviterede kan svare',
    points: [
      'Din kode er lavet i coachens browser. Vi har kun et kontroltal for koden. Sådan genkender vi koden, når du bruger den.',
      'Når du starter, bytter browseren koden til en svarbillet. Vi noterer, at koden er brugt.',
      'Svarene sendes bagefter, med svarbilletten og uden koden. Svarbilletten viser ikke, hvilken kode den kom fra. Vi gemmer et kontroltal for svarbilletten, så svarene kun tæller én gang.',
      'Svarbilletten ligger i din browser, indtil svarene er talt med, eller du sletter den. Normalt kan du lukke fanen og åbne svarbilletten igen med dit link eller din kode, så længe undersøgelsen er åben. Nogle browsere kan ikke gemme svarbilletten. Så har du brug for en reserveinvitation, hvis du lukker fanen. Når undersøgelsen lukker, sletter vi alle kontroltallene.',
      'Hvis du svarer, så snart du er startet, kan nogen gætte, hvilken kode der hører til svaret. Den, der følger med på serveren, kan bruge tid og IP-adresse til det. Hvad du har svaret, er under alle omstændigheder krypteret. Det hjælper at svare samtidig med andre. Du kan også hente svarbilletten først og svare senere.',
      'Coachen kender koderne og kan svare med koder, der ikke er brugt. Før du svarer, ser du derfor, hvor mange der er inviteret, og hvor mange reserveinvitationer der er. Begge tal står også i resultatet. Reserveinvitationerne kan bruges, uden at nogen opdager det. Derfor skal der flere svar til, når der er reserveinvitationer. Uden dem skal der fem svar til for et resultat og otte for at vise en gruppe. For hver reserveinvitation skal der ét svar mere til, både for resultatet og for gruppen.',
      'En coach, der prøver koderne, får at vide, hvilke der er brugt. Koder, der ikke var brugt, virker ikke bagefter, og den, der skulle have brugt sådan en kode, opdager det. Det bedste er, at alle trækker et tilfældigt kort. Så ved coachen heller ikke, hvem der fik hvilken kode.',
    ],
  },
  limits: 'Det kan vi ikke love',
  responsible: {
    heading: 'Hvem har ansvaret?',
    points: [
      'Organisationen, der spørger, er dataansvarlig. Spørg den, hvad resultatet skal bruges til, hvem der får det at se, og hvilket retsgrundlag organisationen har.',
      'Coachen laver undersøgelsen, præsenterer resultatet og følger op sammen med ledelsen. Coachen kan være ansat hos jer eller komme udefra.',
      'Det er frivilligt at svare. Når svaret er talt med, kan vi ikke finde det igen, rette det eller slette det.',
    ],
    complain:
      'Hvis du mener, at noget er galt, kan du tale med databeskyttelsesrådgiveren eller en tillidsrepræsentant der, hvor du arbejder. Du kan også klage til det norske datatilsyn:',
  },
};
