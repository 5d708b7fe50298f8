export const frame = {
  promise:
    'Det är frivilligt, och du svarar anonymt. Dina svar visas varken för chefen eller coachen, som håller i enkäten. Bara ett samlat resultat visas när enkäten har stängt och minst fem har svarat.',
  answers: { yes: 'Ja', no: 'Nej', unsure: 'Vet inte' },
  groups: { undeclared: 'Vill inte uppge', merged: 'Alla andra ({names})' },
};

/** The names of the four factors that both instruments ask about. */
export const factors = {
  leadership: { name: 'Ledningens engagemang' },
  ambassador: { name: 'Rollen som OKR-ambassadör' },
  goals: { name: 'Tydliga och öppna mål' },
  teams: { name: 'Teamens engagemang' },
};
