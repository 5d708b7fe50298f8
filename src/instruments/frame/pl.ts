export const frame = {
  promise:
    'Udział jest dobrowolny, a odpowiedzi są anonimowe. Nie pokażemy ich ani szefowi, ani coachowi, który prowadzi ankietę. Pokażemy tylko łączne wyniki, po zamknięciu ankiety, jeśli odpowie co najmniej pięć osób.',
  answers: { yes: 'Tak', no: 'Nie', unsure: 'Nie wiem' },
  groups: { undeclared: 'Wolę nie podawać', merged: 'Wszyscy inni ({names})' },
};

/** The names of the four factors that both instruments ask about. */
export const factors = {
  leadership: { name: 'Zaangażowanie kierownictwa' },
  ambassador: { name: 'Rola ambasadora OKR' },
  goals: { name: 'Jasne i jawne cele' },
  teams: { name: 'Zaangażowanie zespołów' },
};
