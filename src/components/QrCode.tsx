import { useEffect, useState } from 'preact/hooks';
import type { QrCodeGenerateResult } from 'uqr';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code as SVG. Its library is fetched only when one is shown; without it there is the link itself. */
export function QrCode({ text, label }: Props) {
  const [code, setCode] = useState<QrCodeGenerateResult>();
  useEffect(() => {
    let wanted = true;
    import('uqr').then(
      // Four modules of white around it is what the standard asks readers to rely on.
      ({ encode }) => wanted && setCode(encode(text, { ecc: 'M', border: 4 })),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);

  return (
    <div class="qr">
      {code && (
        <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`}>
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={outline(code.data)} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
    </div>
  );
}

/** One rectangle for each run of dark modules in a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      const marks = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...marks.matchAll(/1+/g)].map((run) => dash(run.index, y, run[0].length)).join('');
    })
    .join('');
}

function dash(x: number, y: number, width: number): string {
  return `M${x} ${y}h${width}v1h-${width}z`;
}
