import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'Du är inbjuden',
    text: 'Du kan svara en gång, och coachen, som håller i enkäten, ser inte vad du har svarat. När du startar byts din kod mot en svarsbiljett som inte visar vilken kod den kom från. Svaren skickas med svarsbiljetten, aldrig med koden.',
    start: 'Starta',
    tab: 'Sedan finns svarsbiljetten i den här fliken. Om du stänger fliken innan du har skickat svaren behöver du en reservinbjudan från coachen.',
    kept: 'Sedan finns svarsbiljetten i den här webbläsaren tills svaren har räknats. Om du stänger sidan är det bara att öppna samma länk här igen. Delar du dator eller mobil med andra kan du radera svarsbiljetten när som helst.',
  },
  stored: {
    heading: 'Din inbjudan',
    text: 'Vi sparar ett kontrollvärde för koden och om den har använts. Svaren skickas senare, med en svarsbiljett som inte visar vilken kod den kom från. Vi sparar ett kontrollvärde för svarsbiljetten också, så att den bara räknas en gång. Kontrollvärdena raderas när enkäten stänger. Om du svarar direkt kan tidpunkt och IP-adress koppla koden till svaret, men inte avslöja vad du svarade.',
    least: {
      one: 'Det finns en reservinbjudan för den som blir av med sin egen. Därför krävs ett svar mer: {least} för ett resultat och {block} för att visa en grupp.',
      other:
        'Det finns {spares} reservinbjudningar för dem som blir av med sin egen. För var och en krävs ett svar mer: {least} för ett resultat och {block} för att visa en grupp.',
    },
  },
  starting: 'Startar …',
  waiting: 'Vi får ingen kontakt just nu, men försöker igen strax.',
  again: 'Försök igen',
  words: {
    heading: 'Enkätens fem ord',
    text: 'Om dina kollegor har samma ord har ni fått samma enkät. Orden står också på affischen.',
    typed:
      'Jämför med orden på ditt kort. Om de inte är likadana bör du inte starta. Säg till coachen i stället.',
  },
  numbers: {
    count: 'Inbjudna',
    spares: 'Reservinbjudningar',
    least: 'Svar som krävs för ett resultat',
    why: 'Coachen kan svara med reservinbjudningarna utan att någon märker det. Därför krävs ett extra svar för var och en av dem. De fem orden visar också att alla har fått samma siffror.',
  },
  later: {
    summary: 'Vill du hellre svara senare?',
    text: 'Hämta svarsbiljetten nu, så får du en länk som du kan svara med när som helst innan enkäten stänger. Vänta gärna, för då är det svårare att koppla inbjudan till svaret.',
    action: 'Hämta svarsbiljett, svara senare',
  },
  pass: {
    heading: 'Här är din svarsbiljett',
    text: 'Kopiera länken och spara den. Den fungerar i alla webbläsare, men bara en gång. Dela den inte, för den som har länken kan svara i ditt ställe.',
    link: 'Länk för att svara senare',
    the: 'länken',
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyFailed: 'Det gick inte att kopiera. Markera länken och kopiera den själv.',
    answer: 'Svara nu',
  },
  carry: {
    summary: 'Vill du svara i en annan webbläsare?',
    text: 'Kopiera länken och öppna den där. Den kan användas en gång och fungerar tills svaren har skickats. Dela inte länken, för den som har den kan svara i ditt ställe.',
    forget: 'Radera inbjudan från den här webbläsaren',
    forgetHint:
      'På en dator eller mobil som flera använder kan du radera inbjudan när du har kopierat länken. Utan länken kan du inte svara.',
  },
  back: {
    heading: 'Din svarsbiljett är klar',
    text: 'Den visar inte vilken inbjudan den kom från. Du kan svara direkt.',
  },
  code: {
    label: 'Kod eller länk',
    hint: 'Koden har fyra grupper med fyra tecken. Du kan skriva med stora eller små bokstäver.',
    submit: 'Använd koden',
    wrong:
      'Det ser inte ut som en hel kod. En kod har 16 bokstäver och siffror, och aldrig 0, 1, i, l eller o.',
  },
  without: {
    heading: 'Du behöver en egen inbjudan',
    text: 'Alla som ska svara får var sin länk eller kod. Har du inte fått någon kan du fråga coachen, som håller i enkäten.',
  },
  unusable: {
    heading: 'Den här inbjudan går inte att använda',
    text: 'Inbjudan kan ha använts tidigare, eller så är koden felskriven. Om du redan har svarat behöver du inte göra något mer. Om du startade i en annan webbläsare eller med en svarsbiljett kan du fortsätta där. Annars kan coachen, som håller i enkäten, ge dig en reservinbjudan.',
  },
  refused: {
    heading: 'Svarsbiljetten går inte att använda',
    text: 'Den kan ha använts tidigare. Dina svar räknades inte den här gången, men de finns kvar i den här fliken. Har du fått en reservinbjudan går den att använda här.',
  },
  different: {
    heading: 'Enkäten stämmer inte med inbjudan',
    text: 'Frågorna, grupperna eller nyckeln är inte desamma som när inbjudan gjordes. Därför avbröt vi. Varken koden eller några svar har skickats. Säg till coachen, som håller i enkäten, och till dina kollegor.',
  },
  unproven: {
    heading: 'Vi fick ingen giltig svarsbiljett',
    text: 'Svarsbiljetten vi fick är inte gjord med nyckeln i inbjudan. Därför avbröt vi, och inga svar har skickats. Säg till coachen, som håller i enkäten.',
  },
  unsafe: {
    heading: 'Öppna länken med en säker anslutning',
    text: 'Webbläsaren kan bara kontrollera inbjudningar när adressen börjar med https. Inget har skickats. Öppna inbjudan igen med https, eller säg till coachen, som håller i enkäten.',
  },
  failed: {
    heading: 'Vi kunde inte hämta svarsbiljetten',
    text: 'Försök igen så många gånger du vill. Inbjudan går inte förlorad.',
  },
  other: {
    heading: 'Vill du byta inbjudan?',
    text: 'Länken gäller en annan inbjudan än den du startade med i den här fliken. Om du byter raderas de svar som du inte har skickat. Den första inbjudan går inte förlorad, du kan öppna den länken här igen.',
    stay: 'Fortsätt där jag var',
    change: 'Byt inbjudan',
  },
};
