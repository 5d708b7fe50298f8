import { useState } from 'preact/hooks';
import { fill } from '#i18n/format.ts';
import { isCanvasReadable } from '#ui/canvas.ts';
import { saveFile } from '#ui/download.ts';
import { QrCode } from '#ui/QrCode.tsx';
import { encodeQr, qrPng, qrSvg } from '#ui/qr.ts';
import type { CoachText } from '../coach-text.ts';
import type { SharedSurvey } from './ready-texts.ts';

interface Props {
  readonly shared: SharedSurvey;
  readonly t: CoachText;
}

/** The QR code, on the page and as a file for slides and print. */
export function QrKit({ shared, t }: Props) {
  const words = t.share.qr;
  const name = fill(words.fileName, { id: shared.id });
  const [message, setMessage] = useState('');

  /** @returns a message for the coach, or an empty string */
  async function make(kind: 'svg' | 'png'): Promise<string> {
    const qr = await encodeQr(shared.link, message === words.failed);
    const png = kind === 'png' && isCanvasReadable() ? await qrPng(qr) : null;
    if (png) saveFile(`${name}.png`, png, 'image/png');
    else saveFile(`${name}.svg`, qrSvg(qr), 'image/svg+xml');
    return kind === 'png' && !png ? t.common.svgInstead : '';
  }
  const save = (kind: 'svg' | 'png') => make(kind).then(setMessage, () => setMessage(words.failed));

  return (
    <div class="qr-kit">
      <QrCode text={shared.link} label={t.linkCards.qr} t={t.common} />
      <div class="qr-kit-files">
        <p>{words.how}</p>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => save('svg')}>
          {words.svg}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => save('png')}>
          {words.png}
        </button>
        <p role="status">{message}</p>
      </div>
    </div>
  );
}
