/** What every instrument says: the promise, the answers and the groups that are not declared. */
export const frame = {
  promise:
    'It is voluntary, and you answer anonymously. Neither your boss nor the coach, who runs the survey, gets to see what you answered. They only see a combined result when the survey has closed, and only if at least five people have answered.',
  answers: {
    yes: 'Yes',
    no: 'No',
    unsure: 'Don’t know',
  },
  groups: {
    undeclared: 'Rather not say',
    merged: 'All others ({names})',
  },
};
