import type * as nb from '../nb/invited.ts';

export const invited: typeof nb.invited = {
  ready: {
    heading: 'You are invited',
    text: 'You can answer once, and the coach, who runs the survey, does not see what you answer. When you start, your code is exchanged for an answer pass that does not say which code it came from. Your answers are sent with the pass, never with the code.',
    start: 'Start',
    tab: 'The pass then stays in this tab. If you close the tab before you have sent your answers, you will need a spare invitation from the coach.',
    kept: 'The pass then stays in this browser until your answers are counted. If you close the page, just open the same link again in this browser. If others use this device too, you can delete the pass at any time.',
  },
  stored: {
    heading: 'Your invitation',
    text: 'We store a check value that lets us recognise your code, and whether it has been used. Your answers are sent later, with a pass that does not say which code it came from. We store a check value for the pass too, so that it counts only once. Both are deleted when the survey closes. If you answer at once, time and IP address can tie the code to your response, but cannot reveal what you answered.',
    least: {
      one: 'There is one spare invitation, for anyone who loses theirs. It adds one to the responses needed: a result takes {least}, showing a group takes {block}.',
      other:
        'There are {spares} spare invitations, for people who lose theirs. Each adds one to the responses needed: a result takes {least}, showing a group takes {block}.',
    },
  },
  starting: 'Starting …',
  waiting: 'We cannot connect right now, and will try again in a moment.',
  again: 'Try again',
  words: {
    heading: 'The survey’s five words',
    text: 'If your colleagues have the same words, you all got the same survey. The words are on the poster too.',
    typed: 'Compare them with the words on your card. If they differ, do not start, and tell the coach.',
  },
  numbers: {
    count: 'Invited',
    spares: 'Spare invitations',
    least: 'Responses needed for a result',
    why: 'The coach can answer with the spare invitations without anyone noticing. That is why each one adds one to the responses needed. Colleagues with the same five words see the same numbers.',
  },
  later: {
    summary: 'Would you rather answer later?',
    text: 'Get your answer pass now, as a link you can use at any time before the survey closes. Waiting a while makes it harder to tie the invitation to your response.',
    action: 'Get a pass, answer later',
  },
  pass: {
    heading: 'Here is your answer pass',
    text: 'Copy the link and keep it. It works in any browser, but only once. Do not share it: anyone who has the link can answer in your place.',
    link: 'Link for answering later',
    the: 'the link',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'We could not copy it. Select the link and copy it yourself.',
    answer: 'Answer now',
  },
  carry: {
    summary: 'Would you rather answer in another browser?',
    text: 'Copy the link and open it there. It can be used once, and works until your answers are sent. Do not share the link: anyone who has it can answer in your place.',
    forget: 'Delete the invitation from this browser',
    forgetHint:
      'On a device that others use too, you can delete the invitation once you have copied the link. Without the link you cannot answer.',
  },
  back: {
    heading: 'Your answer pass is ready',
    text: 'It does not say which invitation it came from. You can answer straight away.',
  },
  code: {
    label: 'Code or link',
    hint: 'The code is four groups of four characters. You can use capital or small letters.',
    submit: 'Use the code',
    wrong: 'That is not a complete code. A code has 16 letters and digits, none of which is 0, 1, i, l or o.',
  },
  without: {
    heading: 'You need your own invitation',
    text: 'Everyone answers with a link or code of their own. If you have not been given one, ask the coach, who runs the survey.',
  },
  unusable: {
    heading: 'This invitation cannot be used',
    text: 'It may have been used before, or the code may be mistyped. If you have answered already, there is nothing more to do. If you started in another browser or with an answer pass, carry on there. Otherwise, the coach, who runs the survey, can give you a spare invitation.',
  },
  refused: {
    heading: 'The answer pass cannot be used',
    text: 'It may have been used before. Your answers were not counted this time, but they are still in this tab. If you have been given a spare invitation, use it here.',
  },
  different: {
    heading: 'The survey does not match your invitation',
    text: 'The questions, the groups or the key have changed since the invitation was made. So we stopped before sending your code or any answers. Tell the coach, who runs the survey, and your colleagues.',
  },
  unproven: {
    heading: 'We did not get a valid answer pass',
    text: 'The answer pass we got was not made with the key in the invitation. So we stopped, and no answers have been sent. Tell the coach, who runs the survey.',
  },
  unsafe: {
    heading: 'Open the link over a secure connection',
    text: 'The browser can check invitations only when the address begins with https. Nothing has been sent. Open the invitation again with https, or tell the coach, who runs the survey.',
  },
  failed: {
    heading: 'We could not get your answer pass',
    text: 'Try again as often as you like. Trying again won’t use up your invitation.',
  },
  other: {
    heading: 'Do you want to switch invitations?',
    text: 'This link is for a different invitation from the one you started with in this tab. If you switch, the answers you have not sent are deleted. The first invitation is not lost: its own link opens it again.',
    stay: 'Carry on where I was',
    change: 'Switch invitations',
  },
};
