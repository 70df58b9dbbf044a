import type { Kurzlink } from '@/lib/orte/kurzlink';
import { qrBildtext } from '@/lib/texte/brief/bausteine';
import { Knopf } from '../bausteine/knopf';
import { qrModule, qrSvg } from '../bausteine/qr';
import { QrCode } from '../bausteine/qr-code';
import { sichere } from '../bausteine/sichere';
import { Abschnitt } from '../bausteine/textseite';
import { qrPng } from './png';

/** Edge of the code on paper with its quiet zone, millimetres: at least 25 (B-06). */
const KANTE = 30;

/** The QR code to look at and as a file. `name`: of the file, without its ending. */
export function Codeteil({ link, name }: { link: Kurzlink; name: string }) {
  return (
    <Abschnitt id="code" titel="QR-Code" luft={4}>
      <p className="kern-body">
        Drucken Sie den Code mindestens 25 Millimeter breit, schwarz auf weiß. Drucken Sie die Adresse immer
        daneben. Alternativtext: {qrBildtext(link.gedruckt)}
      </p>
      <QrCode text={link.ziel} bildtext={qrBildtext(link.gedruckt)} />
      <div className="flex flex-wrap gap-4">
        <Knopf
          text="Als SVG sichern"
          sichert
          tu={() => sichere(`${name}.svg`, 'image/svg+xml', qrSvg(link.ziel, KANTE))}
        />
        <Knopf
          text="Als PNG sichern (600 dpi)"
          sichert
          tu={async () => sichere(`${name}.png`, 'image/png', await qrPng(qrModule(link.ziel), KANTE))}
        />
      </div>
    </Abschnitt>
  );
}
