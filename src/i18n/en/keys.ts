import type * as nb from '../nb/keys.ts';

export const keys: typeof nb.keys = {
  summary: 'All keys ({n})',
  mine: 'About my key',
  helper:
    'You have a helper key. With it you can share surveys, see roughly how many have answered, move the deadline, close surveys answered in a meeting, see results and write down actions. The coach takes care of the rest.',
  passkey: {
    signIn: 'Sign in with this device',
    or: 'If you have added a passkey on this device, you do not need the link.',
    waiting: 'Waiting for the device …',
  },
};

export const keyList: typeof nb.keyList = {
  intro:
    'Each of these keys opens the overview. Give each person a key of their own. Then you can revoke one and leave the others alone.',
  unnamed: 'The first coach link',
  kinds: { coach: 'Coach', helper: 'Helper' },
  purposes: { recovery: 'Recovery sheet', passkey: 'Passkey' },
  current: 'The one you are using',
  made: 'Created {date}',
  used: 'Last used {date}',
  last: 'The last coach key cannot be revoked, because nobody could then get in. Add a new one first, or replace this one.',
  full: 'You can have at most 20 keys. Revoke one you do not need.',
  add: {
    action: 'Add a key',
    heading: 'Add a key',
    label: 'Who or what is the key for?',
    hint: 'For example “Kari, laptop”. Only people with a coach key see this.',
    kind: 'What should it allow?',
    coach: 'Can do everything you can, including deleting things and revoking keys.',
    helper:
      'Can share surveys, see roughly how many have answered, move the deadline, close surveys answered in a meeting, see results and write down actions. Cannot create or delete surveys, and does not see the other keys.',
    faults: {
      missing: 'Write who or what the key is for.',
      'too-long': 'Use 60 characters at most.',
      illegible: 'Some characters here cannot be read. Please type the text again.',
    },
    confirm: 'Create the key',
    busy: 'Creating …',
  },
  added: {
    heading: 'The link is ready:',
    once: 'You will not see this link again. Save it before you go on.',
    onceHelper:
      'You will not see this link again. Send it to your helper now. Everyone who has it can get in.',
    done: 'I have saved the link',
  },
  helperLink: {
    explain: 'The link opens the overview for your helper. You can revoke it whenever you like.',
    own: 'The link opens the overview again. Your coach can revoke it.',
    download: 'Download as a text file',
    fileName: 'okr-klar-helper-link.txt',
    file: 'The helper link for okr-klar\n\n{link}\n\nWith this link you can share surveys, see roughly how many have answered, move the deadline, close surveys answered in a meeting, see results and write down actions. Do not share it with others.\n',
    email: 'Send by email',
    subject: 'Your link for okr-klar',
  },
  revoke: {
    action: 'Revoke',
    heading: 'Revoke this key?',
    text: 'It stops working at once, everywhere. Surveys, results links and invitations stay as they are.',
    own: 'This is the key you are using. You need another key to get in again.',
    confirm: 'Revoke',
    busy: 'Revoking …',
    done: 'The key has been revoked.',
  },
  others: {
    action: 'Revoke all others',
    heading: 'Revoke all the other keys?',
    text: 'Only the key you are using now works afterwards. Recovery sheets, passkeys and your helpers’ links stop working too.',
    confirm: 'Revoke all others',
    busy: 'Revoking …',
    done: 'The other keys have been revoked.',
  },
  replace: {
    action: 'Replace',
    heading: 'Replace your key?',
    text: 'You get a new coach link, and the old one stops working. Do this if you think someone has seen your link. Results links and invitations keep working. If someone may have got in, replace the results links too.',
    confirm: 'Replace the key',
    busy: 'Replacing …',
    done: 'The key has been replaced. The old one no longer works.',
    half: 'You have a new key, but the old one still works. Revoke it in the list.',
  },
  passkey: {
    action: 'Add this device',
    heading: 'Sign in with this device?',
    text: 'You then open the overview with your fingerprint, face or PIN instead of the link. The device gets a coach key of its own, a passkey, which you can revoke.',
    label: 'What should it be called in the list?',
    device: 'This device',
    confirm: 'Add this device',
    done: 'The passkey is ready. Next time, choose “Sign in with this device”.',
    instead:
      'This browser or device cannot create passkeys that work here. Tick “Remember the key on this device” instead, and make a recovery sheet.',
    faults: {
      unsupported:
        'This browser or device cannot sign in this way. Use the coach link or the words on the recovery sheet.',
      cancelled:
        'Signing in was cancelled, or there is no passkey on the device. Try again, or use the coach link or the words on the recovery sheet.',
      foreign: 'The passkey you chose does not belong to an overview. Try again and choose another.',
      revoked:
        'The passkey no longer opens anything. Either it has been revoked, or the overview has been deleted. Use the coach link or the words on the recovery sheet.',
    },
  },
  recovery: {
    action: 'Make a recovery sheet',
    heading: 'Make a recovery sheet?',
    text: 'It is a key on paper: eleven words and a QR code on one sheet. If you lose everything else, the sheet gets you in again.',
    existing: 'You already have a sheet. It works until you revoke it.',
    label: 'Recovery sheet',
    confirm: 'Make the sheet',
    busy: 'Making …',
  },
  other: {
    heading: 'Do you want to open another overview?',
    text: 'The link you followed opens a different overview from the one you have here. If you switch, new surveys from this tab are created in the other overview.',
    warning:
      'Everyone who has the link to the other overview can see and manage everything in it. If the link came from someone you do not know, stay in your own.',
    asHelper: {
      heading: 'Open the overview as a helper?',
      text: 'The link you followed is a helper link to the overview you have here. If you switch, you can do less in this tab.',
    },
    remembered: 'Your own overview is still remembered on this device.',
    tabOnly:
      'Your own overview is open in this tab only. If you switch, you need its coach link to get back to it.',
    own: 'the link to my own overview',
    confirm: 'Open the other one in this tab',
    stay: 'Stay in my own',
    wrong:
      'Part of the link may be missing. The link may also have been revoked, or the overview it opened may have been deleted. Your own overview is as it was.',
    failed: 'We cannot check the link',
  },
  words: {
    word: '“{word}” is not one of the words on our recovery sheets. Perhaps a letter was misread. All the words have five letters.',
    count: 'The sheet has eleven words, and there are {count} here.',
    sum: 'The words do not fit together. Perhaps one was misread, or two were swapped.',
  },
};

export const recovery: typeof nb.recovery = {
  title: 'Recovery sheet · okr-klar',
  description: 'A sheet with a key to your overview.',
  noScript: 'This page needs JavaScript. Turn it on and reload the page.',
  print: 'Print the sheet',
  how: 'One sheet, A4 portrait. Print it now: it is shown only until you go back to the overview.',
  back: 'To the overview',
  heading: 'Recovery sheet',
  lead: 'This sheet gets you back into your overview if you lose everything else.',
  scan: 'Scan the code with your phone’s camera',
  type: 'or go to {address} and type the words in the field',
  qr: 'QR code for the overview',
  can: {
    heading: 'What the sheet gives access to',
    points: [
      'Anyone who has the sheet can do everything you can in the overview.',
      'It works until you revoke it in the list of keys.',
      'Nobody else has a copy, and nobody can make it again.',
    ],
  },
  keep: {
    heading: 'Where to keep it',
    points: [
      'Somewhere only you can get to, such as a locked drawer or cabinet.',
      'Do not photograph it, and do not keep it by the computer you normally use.',
      'If it is lost, or someone has seen it, revoke it and make a new one.',
    ],
  },
  made: 'Made {date}',
  missing: {
    heading: 'The sheet is shown only when you make it',
    text: 'If you printed it, it still works. If not, revoke it and make a new one at the foot of the overview.',
  },
};

export const transfer: typeof nb.transfer = {
  action: 'Hand over to another coach',
  waiting: 'Waiting for another coach to take over. The link works until {when}.',
  withdraw: 'Withdraw the transfer link',
};

export const handOver: typeof nb.handOver = {
  heading: 'Hand the organisation over to another coach?',
  text: 'You get a link to send to the other coach. It works once and is valid for seven days.',
  moves:
    'All rounds, your notes on how it went, the results link and any open survey go with it, and links keep working as before. Once the other coach has taken over, nothing about the organisation is left in your overview.',
  pending: 'A link has already been created. If you create a new one, the old one stops working.',
  confirm: 'Create the link',
  busy: 'Creating …',
  the: 'the transfer link',
  until:
    'The link works until {when}, and you will not see it again. Send it to the coach and nobody else: the first person to open it can take over the organisation.',
  close: 'Close',
  withdraw: {
    heading: 'Withdraw the transfer link?',
    text: 'It stops working at once, and the organisation stays in your overview.',
    confirm: 'Withdraw',
    busy: 'Withdrawing …',
    done: 'The transfer link has been withdrawn. The organisation stays in your overview.',
  },
  take: {
    heading: 'Take over an organisation?',
    text: 'Another coach wants to hand an organisation over to you, with all its rounds and its results link. It goes into the overview you have open here.',
    warning: 'If the link came from someone you do not know, say no.',
    confirm: 'Take over',
    busy: 'Taking over …',
    decline: 'No, thanks',
    done: '{name} is now in your overview.',
    goneHeading: 'The link no longer works',
    gone: 'It has been used or withdrawn, or is more than seven days old. Ask the other coach for a new one.',
    helper:
      'The key you have here is a helper key and cannot take over organisations. Open your own overview and follow the link again.',
    close: 'Close',
    locked:
      'A coach wants to hand an organisation over to you. Open your overview below, and we will ask whether you want to take it over.',
    fresh: 'No overview yet?',
    begin: 'Create an overview',
    beginning: 'Creating …',
    /** Where a key in the tab opens nothing at the moment. */
    instead: {
      heading: 'Start a new overview in this tab?',
      text: 'The new overview replaces the old one in this tab. Save the link to the old one first: it does not open at the moment, but may work again later.',
    },
  },
};
