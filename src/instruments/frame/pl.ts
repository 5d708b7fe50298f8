export const frame = {
  promise:
    'Udział jest dobrowolny, a odpowiedzi są anonimowe. Ani szef, ani coach, który prowadzi ankietę, nie zobaczą twoich odpowiedzi. Zobaczą tylko łączne wyniki po zamknięciu ankiety, i to tylko jeśli odpowie co najmniej pięć osób.',
  answers: { yes: 'Tak', no: 'Nie', unsure: 'Nie wiem' },
  groups: { undeclared: 'Wolę nie podawać', merged: 'Wszyscy inni ({names})' },
};
