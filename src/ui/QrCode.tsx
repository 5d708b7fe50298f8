import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#i18n/index.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { encodeQr, type Qr } from './qr.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly t: Text['common'];
}

/** A QR code as SVG. If the library does not load, the user can retry. */
export function QrCode({ text, label, t }: Props) {
  const [code, setCode] = useState<Qr>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isCurrent = true;
    encodeQr(text, attempt > 0).then(
      (qr) => isCurrent && setCode(qr),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, attempt]);

  function retry() {
    // The button disappears; focus moves to where the code will be.
    place.current?.focus();
    setFailed(false);
    setAttempt(attempt + 1);
  }

  return (
    <div class="qr" ref={place} tabIndex={failed || attempt > 0 ? -1 : undefined}>
      {code && (
        <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`}>
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
      {failed && <NotLoaded t={t} onRetry={retry} />}
    </div>
  );
}
