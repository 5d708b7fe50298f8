import type { nb } from '../nb/index.ts';

export const missing: (typeof nb)['missing'] = {
  title: 'We cannot find this page',
  text: 'Check that the whole link is there. If someone gave it to you, ask them to send it again.',
  home: 'To the front page',
};
