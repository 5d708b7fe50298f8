import { QrCode } from '../../../components/QrCode.tsx';
import { qrOf, qrPng, qrSvg } from '../../../components/qr.ts';
import { fill } from '../../../i18n/format.ts';
import type { CoachText } from '../text.ts';
import { saveFile } from './save.ts';
import type { Shared } from './texts.ts';

interface Props {
  readonly shared: Shared;
  readonly t: CoachText;
}

/** The QR code, and as a file for slides and print. */
export function QrKit({ shared, t }: Props) {
  const words = t.share.qr;
  const name = fill(words.fileName, { id: shared.id });

  async function save(kind: 'svg' | 'png') {
    // The picture beside says why, and offers to try again.
    const qr = await qrOf(shared.link).catch(() => undefined);
    if (!qr) return;
    const content = kind === 'svg' ? qrSvg(qr) : await qrPng(qr);
    if (content) saveFile(`${name}.${kind}`, content, kind === 'svg' ? 'image/svg+xml' : 'image/png');
  }

  return (
    <div class="qr-kit">
      <QrCode text={shared.link} label={t.kit.qr} t={t.common} />
      <div class="qr-kit-files">
        <p>{words.how}</p>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => save('svg')}>
          {words.svg}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => save('png')}>
          {words.png}
        </button>
      </div>
    </div>
  );
}
