import { useMemo } from 'react';
import { qrModule, qrPfad } from './qr';

/** A QR code, always black on white: cameras do not like it the other way round. The text beside it says where to. */
export function QrCode({ text, bildtext }: { text: string; bildtext: string }) {
  const module = useMemo(() => qrModule(text), [text]);
  const n = module.length;
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${n} ${n}`}
      role="img"
      aria-label={bildtext}
      shapeRendering="crispEdges"
    >
      <path d={qrPfad(module)} fill="#000" />
    </svg>
  );
}
