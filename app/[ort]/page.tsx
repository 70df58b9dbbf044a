import { alles, gebauteOrte, rechnerorte, traegerVon } from '../daten';
import { heute } from '../heute';
import { kreisblatt } from '../kreisblatt';
import { Ortsrechner, Ortstabellen } from './ortsseite';
import '../stil/ergebnis-druck.css';
import '../stil/formular.css';
import '../stil/karte.css';
import '../stil/ziel.css';

interface Adresse {
  readonly params: Promise<{ ort: string }>;
}

export const dynamicParams = false;

/** Places with a table. All others are plain pages without script: scripts/bau/orte.tsx. */
export function generateStaticParams() {
  return gebauteOrte().map(({ adresse }) => ({ ort: adresse }));
}

/** One Gemeinde: the calculator, and its published limits as a plain table for everybody. */
export default async function Seite({ params }: Adresse) {
  const { ort: adresse } = await params;
  const ort = alles().verzeichnis.nachAdresse.get(adresse);
  const tabellen = ort && 'ags' in ort && traegerVon(ort.kreis.ags)?.tabellen;
  // Only where no place has a calculator: scripts/bau/orte.tsx writes over this page.
  if (!ort || !('ags' in ort) || !tabellen || !rechnerorte().includes(ort)) return null;
  const seite = { ort, blatt: kreisblatt(ort.kreis, tabellen, heute()), gebautAm: heute() };
  return (
    <div className="grid gap-10 ortsseite">
      <Ortsrechner {...seite} />
      <Ortstabellen {...seite} />
    </div>
  );
}
