import type { InstrumentText } from '../../core/index.ts';
import { frame } from '../frame/en.ts';

/** British English. */
export const en: InstrumentText = {
  ...frame,
  name: 'Before the start',
  purpose: 'Before you introduce OKRs: what needs to be in place first.',
  title: 'Are we ready for OKRs?',
  intro:
    'OKRs are a way of setting shared goals and following them up. Twelve short questions about how things are here today, about two minutes. If you are unsure, answer “Don’t know”.',
  about:
    'At {organisation} we are considering OKRs, a way of setting shared goals and following them up. First we want to know what needs to be in place here.',
  aim: 'The result shows what needs to be in place before you introduce OKRs.',
  factors: {
    leadership: {
      name: 'Leadership engagement',
      inSentence: 'leadership engagement',
      why: 'Deciding to use OKRs is only the start. The leadership has to take part itself, set goals for the organisation from the strategy, trust the organisation and keep a steady rhythm.',
    },
    ambassador: {
      name: 'A strong OKR ambassador',
      inSentence: 'the ambassador’s role',
      why: 'Someone inside needs the mandate to make the rollout work: an enthusiast with hands-on experience who helps everybody understand the framework and use it in daily work.',
    },
    goals: {
      name: 'First approach to goals',
      inSentence: 'the goals',
      why: 'OKRs turn the strategy into a few clear breakthrough goals. That takes strategic goals that exist, that are about the organisation and its teams, and that everybody can see.',
    },
    teams: {
      name: 'Team engagement',
      inSentence: 'team engagement',
      why: 'The leadership sets the strategic goals, but 50–70% of goals should come from below. That takes teams that own the process, learn something new and adapt.',
    },
  },
  questions: {
    'leadership-present': {
      text: 'Does the leadership itself take part when we work on OKRs?',
      short: 'Leadership takes part',
      advice: [
        'Block regular slots in which the whole leadership team takes part in the OKR work, and let nothing displace them.',
        'Have the leadership itself present the organisation’s goals and why they were chosen.',
        'Postpone the start rather than start without the leadership in the room.',
      ],
    },
    'leadership-engaged': {
      text: 'Does the leadership show interest in OKRs and ask questions?',
      short: 'Leadership is engaged',
      advice: [
        'Give the leadership a working session in which they try the framework on their own goals.',
        'Agree that each leader brings one question about progress to every results meeting.',
        'Tie OKRs to a problem that the leadership already wants solved.',
      ],
    },
    'leadership-rhythm': {
      text: 'Does the leadership seem committed to making OKRs a regular part of our meetings?',
      hint: 'For example results meetings or short stand-ups.',
      short: 'OKRs have a place in meetings',
      advice: [
        'Decide on the rhythm before you start: how often you check progress, and when you review results.',
        'Put OKRs into meetings that already exist instead of adding new ones.',
        'Share notes and progress openly after every meeting.',
      ],
    },
    'ambassador-experience': {
      text: 'Does the person who leads our OKR rollout have experience in project management or operations?',
      short: 'Ambassador is experienced',
      advice: [
        'Choose an ambassador who has run projects or operations, or pair them with someone who has.',
        'Make the role known: who it is, and what they help with.',
        'Let the ambassador fit the structure to the culture you already have.',
      ],
    },
    'ambassador-organised': {
      text: 'Is our OKR ambassador organised and disciplined?',
      short: 'Ambassador is organised',
      advice: [
        'Give the ambassador a simple yearly plan with fixed dates for setting goals, status and review.',
        'Agree with the leadership who follows up when a date slips.',
        'Set aside enough working time for the role.',
      ],
    },
    'ambassador-empowered': {
      text: 'Does our OKR ambassador seem confident in the role, with enough mandate not to be overwhelmed?',
      short: 'Ambassador is empowered',
      advice: [
        'Have the leadership say clearly, in front of everyone, what mandate the ambassador has.',
        'Limit the task: start with a few teams and grow from there.',
        'Provide support from a coach or a colleague who has done it before.',
      ],
    },
    'goals-strategic': {
      text: 'Does our organisation have strategic goals that give direction?',
      short: 'Strategic goals exist',
      advice: [
        'Put three to five strategic goals into words before any team sets its own.',
        'Test the goals: can an employee explain them in their own words?',
        'Choose breakthroughs, not a list of everything you already do.',
      ],
    },
    'goals-company': {
      text: 'Are team and department goals about developing the organisation rather than about personal development?',
      short: 'Goals are about the organisation',
      advice: [
        'Keep OKRs apart from appraisals, pay and personal development.',
        'Ask of every team goal which of the organisation’s goals it contributes to.',
        'Move personal goals to another tool or another conversation.',
      ],
    },
    'goals-open': {
      text: 'Are goals open, so that everyone here can see them?',
      hint: 'Open goals for the organisation and its teams, not private information about individuals.',
      short: 'Goals are open',
      advice: [
        'Gather all goals in one place that the whole organisation can get to.',
        'Let the leadership share its goals first, the difficult ones too.',
        'Make clear what never belongs in OKRs: information about individuals.',
      ],
    },
    'teams-reflect': {
      text: 'Does your team take time to reflect on its work and set well-considered goals?',
      short: 'Teams take time',
      advice: [
        'Set aside half a day each period to look back and choose goals.',
        'Remove or postpone something, so that the time really exists.',
        'Let the team propose its own goals and discuss them with the leadership afterwards.',
      ],
    },
    'teams-open': {
      text: 'Is your team open to change and to a new way of working?',
      short: 'Teams are open to change',
      advice: [
        'Talk about why you are changing before you talk about how.',
        'Start with teams that want to, and show what they get out of it.',
        'Take objections seriously: ask what it would take to get a yes.',
      ],
    },
    'teams-learn': {
      text: 'Is your team working to understand OKRs and the terms that come with them?',
      short: 'Teams learn the framework',
      advice: [
        'Give everyone the same short introduction, with examples from their own work.',
        'Write a one-page glossary and use the same words everywhere.',
        'Practise on one goal together before you set the real ones.',
      ],
    },
  },
};
