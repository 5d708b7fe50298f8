import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/en.ts';

/** British English. */
export const en: InstrumentText = {
  ...frame,
  name: 'Under way',
  purpose: 'For organisations already using OKRs: how the last three months have gone.',
  title: 'How are our OKRs going?',
  intro:
    'OKRs are a way of setting shared goals and tracking progress. Here are twelve short questions about the last three months. They take about two minutes. If you are unsure, answer “Don’t know”.',
  about:
    'At {organisation} we use OKRs, a way of setting shared goals and tracking progress. Now we want to know how the last three months have gone.',
  aim: 'The result shows what could work better in how you use OKRs.',
  whenAllGood: [
    'Have the most senior leader show everyone the result at the next all-staff meeting.',
    'Ask each team to choose one thing to keep and one to do better.',
    'Set slightly bolder goals, in the same steady rhythm.',
  ],
  factors: {
    leadership: {
      name: 'Commitment from leaders',
      inSentence: 'leaders’ commitment',
      why: 'OKRs last only as long as senior leaders stick to them. When they say how things are going, ask the teams and hold the meetings as agreed, everyone sees that the goals still count.',
    },
    ambassador: {
      name: 'The OKR ambassador role',
      inSentence: 'the ambassador role',
      why: 'Someone has to help teams use OKRs, in busy times too. Goodwill is not enough: the role needs time, a mandate and the backing of senior leaders.',
    },
    goals: {
      name: 'Clear, open goals',
      inSentence: 'the goals',
      why: 'A few goals give direction. Open goals make it easy to help one another. When goals guide choices, they change what you do; otherwise they are only a list.',
    },
    teams: {
      name: 'Commitment from teams',
      inSentence: 'commitment from teams',
      why: 'Teams know the work best, and ideally 50–70% of goals should come from them. When they try something new and look at what they learned, next quarter can be better.',
    },
  },
  questions: {
    'underway-leadership-shares': {
      text: 'In the last three months, have our senior leaders told us how things are going with the organisation’s goals?',
      hint: 'Senior leaders are the people who run the whole organisation.',
      short: 'Leaders who report back',
      why: 'Senior leaders set the organisation’s goals, and everyone needs to hear how those are going. Then teams can see what their own work adds.',
      advice: [
        'Ask the most senior leader to take ten minutes at the next all-staff meeting to say which goals are going well, which are not, and why.',
        'Have the leadership team send everyone one page on how the goals are going, starting within two weeks.',
        'Ask each manager to find out what their team wants to know about the goals, and take it to the leadership meeting.',
      ],
      unseenAdvice:
        'Ask each manager to take ten minutes at the next meeting to show the team the latest on the organisation’s goals.',
    },
    'underway-leadership-asks': {
      text: 'In the last three months, have our senior leaders asked how you are getting on with the goals where you work?',
      hint: 'It also counts if your manager asked on their behalf.',
      short: 'Leaders who ask',
      why: 'When senior leaders ask in order to understand, teams see that the goals matter. Obstacles then come to light while something can still be done about them.',
      advice: [
        'Have each member of the leadership team ask one team: what is going well, what is in your way, and what do you need from us?',
        'Have the leadership team choose one obstacle that teams have reported and tell everyone what it is doing about it.',
        'Set aside ten minutes at every leadership meeting for leaders to pass on what teams have told them.',
      ],
      unseenAdvice:
        'Ask each manager to tell the team what senior leaders have asked and what has come of the answers.',
    },
    'underway-leadership-rhythm': {
      text: 'In the last three months, have the meetings about the goals been held as agreed?',
      hint: 'If no meetings have been agreed, answer no.',
      short: 'OKR meetings as agreed',
      why: 'A steady rhythm shows you early what has to change. When meetings are dropped, people also lose a chance to talk to other teams.',
      advice: [
        'Ask the ambassador and the leadership team to look at which meetings were dropped and make sure the next ones are held.',
        'Have the most senior leader set dates for the rest of the quarter and tell everyone that these meetings will be held.',
        'Ask each manager to move OKRs into a meeting the team already has, and keep it to ten minutes.',
      ],
      unseenAdvice:
        'Ask each manager to put up the meeting plan for OKRs where the team sees it, and say who attends what.',
    },
    'underway-ambassador-help': {
      text: 'Has it been easy to get help with OKRs in the last three months?',
      hint: 'For example from the OKR ambassador, the colleague who leads the work on OKRs. If you have not needed help, answer “Don’t know”.',
      short: 'Help with OKRs',
      why: 'People take up OKRs when someone can show them how it is done in their own work. That is what the ambassador role is for.',
      advice: [
        'Ask the ambassador to keep two fixed half-hours a week for questions, and to let every team know.',
        'Ask each manager to find one person in the team to answer simple questions, and let the ambassador train them in an hour.',
        'Ask the ambassador to visit the three teams that have used OKRs least and help each with one goal.',
      ],
      unseenAdvice:
        'Ask senior leaders to remind everyone who the ambassador is, what they can help with and how to get in touch.',
    },
    'underway-ambassador-time': {
      text: 'Has our OKR ambassador had enough time for the role in the last three months?',
      hint: 'If we have no ambassador, answer no.',
      short: 'Time for the role',
      why: 'An ambassador who has to squeeze the role in between everything else is soon overwhelmed, and then follow-up stops. The time has to come from senior leaders.',
      advice: [
        'Ask the ambassador’s manager to agree fixed hours a week for the role and put them in the calendar.',
        'Have the ambassador and their manager choose one task others can take over for the rest of the quarter.',
        'If you have no ambassador, ask senior leaders to choose someone with practical experience and give the role time from day one.',
      ],
      unseenAdvice:
        'Ask the ambassador to tell everyone how much time the role has and what it has been used for this quarter.',
    },
    'underway-ambassador-mandate': {
      text: 'Has our OKR ambassador been allowed to make the decisions needed in the last three months?',
      hint: 'If we have no ambassador, answer no.',
      short: 'Ambassador with a mandate',
      why: 'The ambassador and senior leaders together have to make clear what is expected, and follow it up. Without leaders behind them, the ambassador can only give advice.',
      advice: [
        'Have the most senior leader and the ambassador write down what the ambassador decides and what leaders decide, and tell everyone.',
        'Ask the ambassador to name two things that have stalled, and have the leadership team decide them at its next meeting.',
        'Have the most senior leader and the ambassador jointly tell everyone what they expect of managers and teams this quarter.',
      ],
      unseenAdvice:
        'Ask senior leaders to tell everyone what the ambassador can decide, with one example from this quarter.',
    },
    'underway-goals-few': {
      text: 'In the last three months, have the goals where you work been few enough to remember easily?',
      hint: 'If there are no goals where you work, answer no. If you do not know them, answer “Don’t know”.',
      short: 'Few goals',
      why: 'OKRs should bring out a few goals that move the organisation, not everything you do day to day. When there are many goals, none of them guides you.',
      advice: [
        'Ask the leadership team to postpone goals until at most three are left for the organisation, and tell everyone why.',
        'Ask each team to choose the two goals that matter most and put the rest away until next quarter.',
        'Have the leadership team ask of each goal: does it break with how we do things today? Move routine work out of OKRs.',
      ],
      unseenAdvice:
        'Ask each manager to show the goals of the organisation and the team on one sheet, and ask if there are too many.',
    },
    'underway-goals-open': {
      text: 'Have you been able to look up both the organisation’s goals and those of other teams in the last three months?',
      hint: 'If we have no goals, answer no.',
      short: 'Open goals',
      why: 'When goals are open, teams see where they can help one another and where they are at odds. This is about shared goals, never how each person performs.',
      advice: [
        'Ask the ambassador to gather all goals and the latest on each in one place that everyone can get to, with or without a computer.',
        'Have senior leaders go first and show how their own goals are going, including those going badly.',
        'Ask each team to spend half an hour showing its goals to one other team, and to ask how the two can help each other.',
      ],
      unseenAdvice:
        'Ask each manager to open the list of goals with the team at the next meeting, and to put up a printed copy.',
    },
    'underway-goals-used': {
      text: 'Where you work, have the goals been used to decide what matters most in the last three months?',
      short: 'Goals in use',
      why: 'Goals work only when they guide choices: what you do first and what you leave. Otherwise everything goes on as before.',
      advice: [
        'Ask each manager to open the next meeting by asking: what do we do this week for the goals, and what do we leave?',
        'Have the leadership team base its next two big decisions on the goals and tell everyone the reasons.',
        'Ask each team to find one task that helps no goal, and ask their manager whether it can wait.',
      ],
      unseenAdvice:
        'Ask senior leaders to tell everyone about one choice this quarter that the goals decided.',
    },
    'underway-teams-own': {
      text: 'Did your team help to set the goals it has had over the last three months?',
      hint: 'Your team is the people you lead or, if you lead nobody, those you work with most closely. If it has no goals, answer no.',
      short: 'Goals set by teams',
      why: 'People own what they have had a say in. Senior leaders give the direction, and ideally 50–70% of goals come from teams.',
      advice: [
        'Ask each manager to set aside two hours for the team to suggest its own goals before the manager offers any.',
        'Have senior leaders and teams go through the suggestions together in one meeting before goals are final.',
        'Ask the ambassador to count how many of the goals came from teams, and aim for 50–70% next quarter.',
      ],
      unseenAdvice:
        'Ask each manager to tell the team where its goals came from and who helped to choose them.',
    },
    'underway-teams-change': {
      text: 'Has your team done anything in a new way to reach its goals in the last three months?',
      short: 'New ways of working',
      why: 'Goals meant to change something are seldom reached by doing everything as before. Teams that try things out and adjust get further.',
      advice: [
        'Ask each team to choose one thing to do in a new way for two weeks, and then see whether it helped.',
        'Have the most senior leader tell everyone that it is fine to try something that fails, and describe an attempt of their own.',
        'Ask each manager to find out what stops the team from trying something new, and to remove one obstacle.',
      ],
      unseenAdvice: 'Ask each team to tell another team about one thing it has tried this quarter.',
    },
    'underway-teams-learn': {
      text: 'In the last three months, has your team talked about what it has learned from working on its goals?',
      short: 'Learning in teams',
      why: 'OKRs improve when teams learn, both from goals they reached and from goals they did not. Talking about it regularly makes the next goals better.',
      advice: [
        'Ask each manager to set aside an hour for the team to answer: what did we reach, what did we learn, what do we change?',
        'Ask the ambassador to collect one lesson from each team and share them with everyone, without naming people.',
        'Have the leadership team answer the same questions and share its answers with everyone.',
      ],
      unseenAdvice:
        'Ask each manager to give ten minutes of the next meeting to one question: what have we learned so far?',
    },
  },
};
