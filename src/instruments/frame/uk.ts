export const frame = {
  promise:
    'Участь добровільна й анонімна. Ваших відповідей не покажуть ні начальникові, ні коучу, який проводить опитування. Покажуть лише загальні результати після закриття, якщо відповість щонайменше п’ятеро.',
  answers: { yes: 'Так', no: 'Ні', unsure: 'Не знаю' },
  groups: { undeclared: 'Не хочу казати', merged: 'Усі інші ({names})' },
};

/** The names of the four factors that both instruments ask about. */
export const factors = {
  leadership: { name: 'Залученість керівництва' },
  ambassador: { name: 'Роль амбасадора OKR' },
  goals: { name: 'Чіткі й відкриті цілі' },
  teams: { name: 'Залученість команд' },
};
