import { useEffect, useState } from 'preact/hooks';
import { type Qr, qrOf } from './qr.ts';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code as SVG. Without its library, when the connection is gone, there is the link itself. */
export function QrCode({ text, label }: Props) {
  const [code, setCode] = useState<Qr>();
  useEffect(() => {
    let wanted = true;
    qrOf(text).then(
      (qr) => wanted && setCode(qr),
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
          <path d={code.path} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
    </div>
  );
}
