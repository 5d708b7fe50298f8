import type * as nb from '../nb/officer.ts';

export const officer: typeof nb.officer = {
  title: 'For the data protection officer · okr-klar',
  description:
    'Purpose, roles, suppliers, retention, processing agreement and breaches, with a first draft of a data protection impact assessment (DPIA).',
  name: 'For the data protection officer',
  heading: 'For the data protection officer',
  lead: 'What is processed, by whom and for how long, and a first draft of an impact assessment. Print it, or copy it into your own documents.',
  print: 'Print',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  copyFailed: 'Copying did not work. Select the text and copy it yourself.',
  facts: 'The processing in brief',
  rows: [
    [
      'Purpose',
      'To find out what has to improve for OKRs to work. All employees are asked, anonymously. The questions are not designed for decisions on individuals, pay or staffing.',
    ],
    [
      'Controller',
      'The organisation that asks the questions. The coach, who sets up the survey, acts on its behalf.',
    ],
    ['Processor', '{operator}'],
    ['Sub-processors', '{suppliers}'],
    [
      'Transfers outside the EEA',
      'The pages load nothing from other sites and send nothing to them. Whether data leaves the EEA depends on the suppliers. If one of them is an American company, such as Vercel or Upstash, the transfer has to be assessed even if the servers are in the EEA (GDPR chapter V).',
    ],
    [
      'Legal basis',
      'Chosen and written down by the organisation. Often it is legitimate interests (Article 6(1)(f)); public bodies should consider point (e). Consent is rarely valid when an employer asks, even though answering is voluntary.',
    ],
    [
      'Data processing agreement',
      'Between the organisation and those who run the site (Article 28(3)). It must say what is processed, why and for how long; that the processor acts only on instructions and ensures confidentiality; that the secret key is kept apart from the database and its backups, and who has access to each; which sub-processors are used and how new ones are approved; and how rights, breaches, assessments, audits and final deletion are handled.',
    ],
    [
      'Data on respondents',
      'No names, accounts or contact details. Twelve answers, and a group if one is chosen, are in memory for a few milliseconds and are then added to encrypted totals. With invitations, a check value for each code is stored too, and whether the code has been used; the names and addresses of invited people stay in the coach’s browser.',
    ],
    [
      'Data on the coach',
      'No contact details. For each key we store a check value, the name the coach gives it, and the days on which it was created and last used. The key itself is in the coach’s browser until the tab is closed, and longer only if the coach asks for that.',
    ],
    [
      'Logs',
      'The program logs nothing about visitors. The suppliers may: Vercel records the page address, time and status, and a web server in front of the program may record IP addresses. Such logs can show that someone was on the survey page, but not what they answered. Agree on what is logged and for how long.',
    ],
    [
      'Retention',
      'Totals, random numbers and check values are deleted when the survey closes, and never later than 30 days after it was due to close. The result is deleted twelve months after closing, a survey without a result after 30 days, and everything at once if the coach deletes the survey. Suppliers’ backups may be kept longer, but nobody can read individual responses in them while the key is kept elsewhere.',
    ],
    [
      'Small groups',
      'Fewer than five responses give no result: only the number of responses is shown. Groups with fewer than eight are merged. Each spare invitation raises both limits by one. Answers are shown as ranges, but the number who answered is shown exactly.',
    ],
    [
      'Access, correction and erasure',
      'Once counted, a response cannot be found, corrected or deleted on its own. The survey says so before anything is sent. The coach can delete the whole survey at any time.',
    ],
    [
      'Export before deletion',
      'The result can be downloaded as PowerPoint, text, CSV, JSON and pictures, and the actions as text and calendar entries. The periods given here do not cover these files; the organisation must delete them.',
    ],
    [
      'Archives and public access',
      'Before they start, public bodies should find out whether the result and the actions are official documents and have to be archived. If so, download both before they are deleted here. The result holds no individual responses to disclose.',
    ],
    [
      'If the coach link is lost',
      'Nobody can recover it. If the coach has a passkey, a recovery sheet or another link, that opens the overview. Otherwise the survey still closes on time, the results link works, and everything is deleted as described above. If the link has fallen into the wrong hands, the coach can replace it in the overview.',
    ],
    [
      'Breaches',
      '{contact} Those who run the site tell the organisation without delay, and the organisation decides whether to notify the data protection authority within 72 hours (Article 33). If both the key and the database or its log have leaked, treat individual responses as disclosed.',
    ],
    ['Complaints', 'To the data protection authority (Datatilsynet in Norway): datatilsynet.no.'],
  ],
  contact: 'Report breaches to {address}.',
  noContact: 'Contact for breaches: to be stated in the data processing agreement.',
  dpia: {
    heading: 'First draft of an impact assessment',
    lead: 'A place to start. The organisation makes the assessment itself, with its data protection officer and staff representatives, and fills in what is missing.',
    columns: ['Processing', 'Necessity', 'What can go wrong', 'Safeguards', 'Residual risk'],
    rows: [
      [
        'Answers',
        'Fixed choices, no free text.',
        'Someone reads what one person answered.',
        'Encrypted totals. One result, after closing. Ranges of at least three possible numbers.',
        'Possible for anyone who holds both the key and the database log, can change the database, or controls the program during the milliseconds in which it counts. High risk if the employer runs the site.',
      ],
      [
        'Group',
        'Groups are optional, and so is choosing one.',
        'If nearly all in a group say no, others may guess how each answered.',
        'At least eight responses in each group shown. Smaller groups are merged.',
        'Medium.',
      ],
      [
        'How many have answered',
        'Only the number, to know whether it is enough.',
        'Pressure on people who have not answered.',
        'Shown in steps of five, four times a day. The number does not show who has answered.',
        'The exact number can be seen after closing, in a meeting, and by anyone who has the database.',
      ],
      [
        'Invitations',
        'Optional. They keep people from answering twice.',
        'Someone finds out who has answered, or whom a response came from.',
        'The response is sent with a pass that does not reveal the code. The check values are deleted at closing.',
        'A coach can try codes. Time and IP address may link a code to a response. Let people draw cards.',
      ],
      [
        'IP address',
        'Unavoidable on the web.',
        'A visit is linked to a person.',
        'The program logs nothing. To stop misuse, the address gets a random label for ten minutes at most.',
        'The suppliers’ logs.',
      ],
      [
        'Ambassador and leaders',
        'Has to be justified: two of the four factors are about roles that few people have.',
        'A person is assessed by colleagues.',
        'The questions are about the role. The result is given as ranges. There is advice on how to present a no.',
        'Everyone knows who they are. Talk to them first.',
      ],
      [
        'Result',
        'To fix the weakest points first.',
        'It is used for something else, or becomes public.',
        'The link can be revoked. Deleted after twelve months.',
        'Downloaded files. Archives and public access.',
      ],
      [
        'Rights and breaches',
        'A counted response must not be traceable.',
        'Nobody can withdraw a response.',
        'The survey says so before anything is sent.',
        'Procedure, contact and agreement: to be filled in.',
      ],
    ],
  },
};
