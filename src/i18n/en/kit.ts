import type { nb } from '../nb/index.ts';

export const kit: (typeof nb)['kit'] = {
  answer: {
    name: 'Answer link',
    the: 'the answer link',
    purpose: 'Share this with everyone who is to answer. It shows no results.',
    purposeShared:
      'Share this with everyone who is to answer. Once the survey is closed, it leads to the result.',
  },
  results: {
    name: 'Results link',
    the: 'the results link',
    purpose: 'Share this with those who are to see the result, once the survey is closed.',
    purposeShared:
      'Shows the results of all rounds. Those who have the answer link of a round also see its result, once it is closed.',
  },
  coach: {
    name: 'Coach link',
    the: 'the coach link',
    purpose: 'For you only. It opens the overview where you follow, close and start new rounds.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'We could not copy it. Select the link and copy it yourself.',
  newTab: '(opens in a new tab)',
  qr: 'QR code for the answer link',
  showQr: 'Show QR code',
  save: {
    heading: 'Keep the coach link safe',
    explain:
      'The link is your key. We store only a fingerprint of it, so nobody can look it up again, not even us. If you lose it, you lose access to your surveys.',
    download: 'Download as a text file',
    fileName: 'okr-klar-coach-link.txt',
    file: 'Your coach link for okr-klar\n\n{link}\n\nThe link is the key to your surveys. Do not share it. Nobody can look it up again if you lose it.\n',
  },
  forgotten: {
    heading: 'The key is no longer here',
    text: 'What was shown here is made from your key and is not shown without it. Open the overview with the coach link.',
    back: 'To the overview',
  },
};
