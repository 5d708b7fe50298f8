/** What every instrument says: the promise, the answers and the groups that are not declared. */
export const frame = {
  promise:
    'Answering is voluntary and anonymous. Your answers are not shown to your boss, or to the coach, who runs the survey. Only a combined result is shown, once the survey has closed and at least five people have answered.',
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
