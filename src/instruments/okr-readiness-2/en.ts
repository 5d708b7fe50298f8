import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/en.ts';

/** British English. */
export const en: InstrumentText = {
  ...frame,
  name: 'Before the start',
  purpose: 'Before you introduce OKRs: what needs to be in place first.',
  title: 'Are we ready for OKRs?',
  intro:
    'OKRs are a way of setting shared goals and tracking progress. Here are twelve short questions about how things are now. They take about two minutes. If you are unsure, answer “Don’t know”.',
  about:
    'At {organisation} we are considering OKRs, a way of setting shared goals and tracking progress. First we want to know what needs to be in place here.',
  aim: 'The result shows what needs to be in place before you introduce OKRs.',
  whenAllGood: [
    'Have the most senior leader show everyone the result at the next all-staff meeting.',
    'Set the organisation’s goals, ask teams to suggest theirs, and talk them through together.',
    'Agree the rhythm for the first quarter in the leadership team.',
  ],
  factors: {
    leadership: {
      name: 'Commitment from leaders',
      inSentence: 'leaders’ commitment',
      why: 'Deciding to use OKRs is only the beginning. Senior leaders have to turn the strategy into goals, trust teams to set their own, talk the goals over with them and keep a steady rhythm.',
    },
    ambassador: {
      name: 'The OKR ambassador role',
      inSentence: 'the ambassador role',
      why: 'Someone in the organisation has to make sure that everyone understands OKRs and uses them day to day. The role takes practical experience, a plan that fits the organisation, and leaders who say out loud what is expected.',
    },
    goals: {
      name: 'Clear, open goals',
      inSentence: 'the goals',
      why: 'OKRs turn the strategy into a few goals that lead to change. For that, the direction has to be clear, goals have to be shared, and everyone has to be able to see them.',
    },
    teams: {
      name: 'Commitment from teams',
      inSentence: 'commitment from teams',
      why: 'Senior leaders set the direction, and teams decide how to contribute: ideally 50–70% of goals come from them. That takes time, a willingness to try something new and room to learn.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Are our senior leaders themselves taking part in preparing for OKRs?',
      hint: 'Senior leaders are the people who run the whole organisation.',
      short: 'Leaders who take part',
      why: 'Teams build their goals on the organisation’s goals, and only senior leaders can set those. When leaders turn up, everyone sees that this is serious.',
      advice: [
        'Ask the most senior leader to bring the leadership team together for two hours to draft goals for the organisation.',
        'Have the most senior leader tell everyone why you are considering OKRs, at the next all-staff meeting and on every shift.',
        'Agree with the leadership team to postpone the start rather than begin without them.',
      ],
      unseenAdvice:
        'Ask the most senior leader to send everyone a short message about what the leaders themselves are doing to prepare.',
    },
    'leadership-engaged': {
      text: 'Do our senior leaders show interest in OKRs, for example by asking questions?',
      short: 'Leaders who show interest',
      why: 'Leaders who ask questions show that they want to understand OKRs and use them too. That makes it safer for everyone else to ask.',
      advice: [
        'Ask the coach to run a 90-minute session where the leadership team tries OKRs on a problem it already wants to solve.',
        'Have each member of the leadership team ask three employees what OKRs could mean for their work, and bring back the answers.',
        'Set aside 20 minutes at the next leadership meeting for leaders to say what they are unsure of and for the coach to answer.',
      ],
      unseenAdvice:
        'Have senior leaders take questions on OKRs at the next all-staff meeting, and send the answers to those who were not there.',
    },
    'leadership-meetings': {
      text: 'Have our senior leaders said that OKRs will be followed up in regular meetings?',
      short: 'Regular meetings on OKRs',
      why: 'Goals that come up in regular meetings are not forgotten in busy periods. The meetings also give people a set time to talk across teams.',
      advice: [
        'Agree in the leadership team on the rhythm: when goals are set, how often you check progress and when you review results.',
        'Ask each manager to choose one meeting their team already has, where OKRs will get ten minutes every time.',
        'Have senior leaders and the ambassador jointly tell everyone which meetings these are and what they expect of those who attend.',
      ],
      unseenAdvice:
        'Ask senior leaders to share a meeting plan for OKRs with everyone, noticeboards included. If it is not ready, say when it will be.',
    },
    'ambassador-experience': {
      text: 'Does our OKR ambassador have experience of running projects or day-to-day operations?',
      hint: 'The ambassador is the colleague who leads the introduction of OKRs. If we have no ambassador, answer no.',
      short: 'Ambassador with experience',
      why: 'Someone with hands-on experience can choose a way of working that suits the culture and the working day. That makes it easier for people to take up OKRs.',
      advice: [
        'If you have no ambassador, ask senior leaders to choose someone who has run projects or worked in operations.',
        'Ask senior leaders to pair the ambassador with someone from operations or projects, and to give the two an hour a week.',
        'Let the ambassador spend half a day at work with each of two teams before you choose how to introduce OKRs.',
      ],
      unseenAdvice:
        'Ask senior leaders to tell everyone who the ambassador is, what the role is and what experience the ambassador has.',
    },
    'ambassador-plan': {
      text: 'Is there a plan with deadlines for introducing OKRs?',
      short: 'Plan for introducing OKRs',
      why: 'The ambassador and senior leaders have to give the work a structure that makes clear who does what. If deadlines are met, people can trust what is agreed.',
      advice: [
        'Ask the ambassador to write a one-page plan for the first three months: who does what, and when.',
        'Ask the ambassador to show at every leadership meeting what is done and what is late. Set aside 15 minutes.',
        'Agree in the leadership team who helps the ambassador when a deadline slips.',
      ],
      unseenAdvice:
        'Ask the ambassador to show the plan at the next all-staff meeting and put it up where people pass by.',
    },
    'ambassador-mandate': {
      text: 'Has our OKR ambassador been given what they need to do the job?',
      hint: 'For example, time and the authority to decide. If we have no ambassador, answer no.',
      short: 'Ambassador with a mandate',
      why: 'Responsibility without time and a mandate soon becomes too much for one person. When leaders say clearly what the ambassador can decide, it is easier to feel confident in the role.',
      advice: [
        'Have the most senior leader and the ambassador explain together what the ambassador can decide and what they expect of managers and teams.',
        'Ask the ambassador’s manager to agree how many hours a week the role gets and who takes over other tasks.',
        'Have the coach and the ambassador talk in private about what may be too much, and choose at most three teams to begin with.',
      ],
      unseenAdvice:
        'Ask senior leaders to send everyone five lines on the ambassador’s responsibility, time and mandate.',
    },
    'goals-strategic': {
      text: 'Does our organisation have clear goals for the next few years?',
      short: 'Goals for the organisation',
      why: 'Teams need to know where the organisation is going before they can decide how to contribute. Goals should challenge the way things are, not list everything you already do.',
      advice: [
        'Ask the leadership team to write three to five goals for the next few years, each in one sentence without jargon.',
        'Have the leadership team ask of each goal: what will be different when we reach it? Drop goals that only describe today’s work.',
        'Ask each manager to have two employees explain the goals in their own words, and rewrite what is hard to explain.',
      ],
      unseenAdvice:
        'Ask the most senior leader to tell everyone about the goals and why they were chosen, in a meeting and on one page.',
    },
    'goals-shared': {
      text: 'Where you work, are most goals shared rather than individual?',
      hint: 'If there are no goals where you work, answer no.',
      short: 'Shared goals',
      why: 'OKRs are for what the organisation and its teams want to achieve. How each person performs and develops belongs in other conversations.',
      advice: [
        'Ask senior leaders to tell everyone, in person and in writing, that OKRs will not be used for pay or to assess individuals.',
        'Ask each manager to go through the department’s goals and move personal goals to the appraisal meeting.',
        'Ask each team to suggest one shared goal and say which of the organisation’s goals it contributes to.',
      ],
      unseenAdvice:
        'Ask each manager to show the goals at the next meeting and say which of them everyone shares.',
    },
    'goals-visible': {
      text: 'Can you look up both the organisation’s goals and those of other teams?',
      hint: 'If we have no goals, answer no.',
      short: 'Open goals',
      why: 'When everyone can see the goals, it is easier to pull in the same direction and work across teams. This is about shared goals, never private information.',
      advice: [
        'Ask one member of the leadership team to gather all shared goals in one place that everyone can get to, with or without a computer.',
        'Have senior leaders show their own goals first, including those they are unsure of.',
        'Ask senior leaders to agree with staff representatives what information about individuals must never appear with the goals.',
      ],
      unseenAdvice:
        'Ask each manager to show their team where the goals are and look at them together at the next meeting.',
    },
    'teams-reflect': {
      text: 'Does your team set aside time to think about its work and what it wants to achieve?',
      hint: 'Your team is the people you lead or, if you lead nobody, those you work with most closely.',
      short: 'Time to think',
      why: 'It is easier to own a goal that you have thought out yourself. If 50–70% of goals are to come from below, teams need time to think.',
      advice: [
        'Ask each manager to set aside two hours for the team to look at its work and suggest one to three goals.',
        'Agree in the leadership team what can wait, so that everyone gets the time, shift workers included.',
        'Have senior leaders and teams go through the suggestions together, and aim for 50–70% of goals to come from teams.',
      ],
      unseenAdvice:
        'Ask each manager to put time to talk about goals into the calendar or rota, and tell the team.',
    },
    'teams-open': {
      text: 'Is your team currently open to trying a new way of working?',
      short: 'Openness to change',
      why: 'OKRs change habits, and that works only when people want to learn and adapt. A no may mean that the reason has not been explained, or that the team has enough to do.',
      advice: [
        'Have the most senior leader explain at the next all-staff meeting why you want change, before anyone talks about how.',
        'Have each manager ask the team: what do we keep, what do we drop, and what would it take for us to try?',
        'Ask the coach to find two teams that would like to go first, and let them tell the others how it goes.',
      ],
      unseenAdvice:
        'Ask each manager to hear what the team thinks about trying something new, and to listen without persuading.',
    },
    'teams-learn': {
      text: 'Has your team started to learn what OKRs are about?',
      short: 'Learning about OKRs',
      why: 'When everyone knows the method and uses the same words, goals can be discussed across teams. Learning takes time, so it pays to begin early.',
      advice: [
        'Ask the ambassador or the coach to give each team a half-hour introduction, with examples from the team’s own work.',
        'Ask the ambassador to write a one-page list of terms, and ask all managers to use the same words.',
        'Let each team practise on one goal with the ambassador before the real goals are set.',
      ],
      unseenAdvice:
        'Ask each manager to spend five minutes telling the team what OKRs are and when training will come.',
    },
  },
};
