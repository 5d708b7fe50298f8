import type * as nb from '../nb/privacy.ts';

export const privacy: typeof nb.privacy = {
  title: 'Integritet',
  description: 'Exakt vad som sparas när du svarar, hur länge och vem som kan se det.',
  heading: 'Vad sparas när du svarar?',
  intro:
    'Varken chefen eller coachen, som håller i enkäten, får se vad du har svarat, så länge de inte själva driver webbplatsen. De får ett samlat resultat när enkäten har stängt, och bara om minst fem har svarat. Med reservinbjudningar krävs fler.',
  sample: {
    heading: 'Ett svar, och vad som sparas',
    intro:
      'Här är ett påhittat svar och det som databasen får när svaret skickas. Databasen får ett tal för varje svarsalternativ, vare sig alternativet är valt eller inte. Talen ser slumpmässiga ut. De läggs ihop med talen från alla andra i krypterade summor och sparas inte vart och ett för sig. De kan bara öppnas med webbplatsens hemliga nyckel.',
    answer: 'Svaret',
    stored: 'Det som läggs till summorna',
    rest: 'Och ett tal till på samma sätt, för att någon har svarat. Kan ni välja grupp finns lika många tal för varje grupp, vare sig du väljer den eller inte.',
    ids: ['För att räkna en gång', 'För att öppna summan'],
    also: 'Dessutom sparas två slumpmässiga nummer tills enkäten stänger. Det ena gör att svaret bara räknas en gång, även om du skickar det igen. Det andra behövs för att öppna summan av alla svar. Numren säger inget om dig eller vad du har svarat.',
  },
  facts: {
    heading: 'Vad, hur länge och för vem',
    what: 'Vad',
    long: 'Hur länge',
    who: 'Vem ser det',
    rows: [
      [
        'Dina svar, i webbläsaren',
        'Tills svaren har räknats, eller tills du raderar dem eller stänger fliken',
        'Du, och andra som använder samma flik',
      ],
      [
        'Krypterade summor och slumpmässiga nummer',
        'Tills enkäten stänger, och inte längre än 30 dagar efter planerad stängning',
        'De kan bara öppnas med webbplatsens hemliga nyckel. Den som har tillgång till databasen ser hur många som har svarat',
      ],
      [
        'Kontrollvärden för inbjudningskoder och svarsbiljetter',
        'Tills enkäten stänger, och inte längre än 30 dagar efter planerad stängning',
        'Den som har både koderna och tillgång till databasen ser vilka koder som har använts',
      ],
      [
        'Hur många som har svarat hittills',
        'Tills enkäten stänger',
        'Coachen och den som har resultatlänken ser antalet i steg om fem, som det var kl. 00, 06, 12 eller 18. På ett möte ser alla det exakta antalet hela tiden. Den som har tillgång till databasen kan alltid se det exakta antalet',
      ],
      [
        'Resultatet: intervall, bedömningar och exakt hur många som svarade',
        'Tolv månader efter stängning, eller tills coachen raderar det',
        'Coachen och den som har resultatlänken. Alla som har svarslänken, om coachen delar resultatet med dem. Enkäten visar vad coachen har valt, och coachen kan ändra det',
      ],
      [
        'Åtgärderna som coachen eller en medhjälpare skriver, som vanlig text',
        'Lika länge som resultatet',
        'De som har en nyckel till enkäten. Alla som ser resultatet, när åtgärderna visas där',
      ],
      [
        'Hur det gick i organisationen efteråt, som coachen skriver. Inget nytt om dem som svarade',
        'Tills coachen raderar organisationen, eller enkäten innan den raderas av sig själv. När rundan stängde sparas tillsammans med det',
        'Coachen. Alla som ser resultatet, om coachen delar det',
      ],
      [
        'En enkät som för få har svarat på',
        '30 dagar efter stängning, eller tills coachen raderar den',
        'De som annars hade fått se resultatet. De ser exakt hur många som svarade, och inget mer',
      ],
      [
        'Gruppernas namn, stängningstid och antal inbjudningar',
        'Lika länge som enkäten',
        'Alla med en länk till den',
      ],
      [
        'Organisationens namn och antal anställda',
        'Tills coachen raderar organisationen. När ingen enkät finns kvar raderas organisationen tolv månader efter att översikten senast öppnades',
        'Alla med en länk',
      ],
      [
        'Antal förfrågningar från varje IP-adress, under ett slumpmässigt namn',
        'Högst tio minuter, som skydd mot missbruk',
        'Ingen',
      ],
      [
        'IP-adress',
        'Programmet lagrar den inte. Leverantörerna kan göra det',
        'Den som driver webbplatsen, som på alla webbplatser',
      ],
    ],
    none: 'Vi använder inga kakor, inga analysverktyg och inget från andra webbplatser. Vi sparar varken när du svarade, vilken webbläsare du använde eller vilket språk du valde.',
  },
  invited: {
    heading: 'När bara inbjudna kan svara',
    points: [
      'Din kod har skapats i coachens webbläsare. Vi har bara ett kontrollvärde för koden. Med det känner vi igen koden när du använder den.',
      'När du startar byter webbläsaren koden mot en svarsbiljett. Vi noterar att koden har använts.',
      'Svaren skickas därefter, med svarsbiljetten och utan koden. Svarsbiljetten visar inte vilken kod den kom från. Vi sparar ett kontrollvärde för svarsbiljetten, så att svaren bara räknas en gång.',
      'Svarsbiljetten finns i din webbläsare tills svaren har räknats eller du raderar den. Oftast kan du stänga fliken och öppna svarsbiljetten igen med din länk eller kod, så länge enkäten är öppen. Vissa webbläsare kan inte spara svarsbiljetten. Då behöver du en reservinbjudan om du stänger fliken. När enkäten stänger raderar vi alla kontrollvärden.',
      'Om du svarar direkt när du har startat kan någon gissa vilken kod som hör till svaret. Den som följer med på servern kan använda tid och IP-adress till det. Vad du har svarat är ändå kodat. Det hjälper att svara samtidigt som andra. Du kan också hämta svarsbiljetten först och svara senare.',
      'Coachen känner till koderna och kan svara med koder som inte har använts. Innan du svarar ser du därför hur många som är inbjudna och hur många reservinbjudningar det finns. Båda siffrorna står också i resultatet. Reservinbjudningarna kan användas utan att någon märker det. Därför krävs det fler svar när det finns reservinbjudningar. Utan dem krävs fem svar för ett resultat och åtta för att visa en grupp. För varje reservinbjudan krävs ett svar till, både för resultatet och för gruppen.',
      'En coach som provar koderna får veta vilka som har använts. Koder som inte hade använts fungerar inte efteråt, och den som skulle ha använt en sådan kod märker det. Det bästa är att alla drar ett slumpmässigt kort. Då vet inte heller coachen vem som fick vilken kod.',
    ],
  },
  limits: 'Det här kan vi inte lova',
  responsible: {
    heading: 'Vem har ansvaret?',
    points: [
      'Organisationen som frågar är personuppgiftsansvarig. Fråga den vad resultatet ska användas till, vem som får se det och vilken rättslig grund organisationen har.',
      'Coachen skapar enkäten, presenterar resultatet och följer upp tillsammans med ledningen. Coachen kan vara anställd hos er eller komma utifrån.',
      'Det är frivilligt att svara. När svaret har räknats kan vi inte hitta det igen, rätta det eller radera det.',
    ],
    complain:
      'Om du tycker att något är fel kan du prata med dataskyddsombudet eller en facklig företrädare där du jobbar. Du kan också klaga hos Datatilsynet, Norges dataskyddsmyndighet:',
  },
};
