import { useState } from 'react';
import type { Karte } from '@/lib/texte/karte';
import { Knopf } from '../bausteine/knopf';
import { sichere } from '../bausteine/sichere';
import { kartenbild } from './kartenbild';

/** Paper or picture: both are made on the device. */
export function Kartenknoepfe({ karte, adresse }: { karte: Karte; adresse: string }) {
  const [meldung, setMeldung] = useState('');

  async function sichereBild(): Promise<void> {
    try {
      sichere(
        `mietkarte-${karte.haushalt.replace(' ', '-').toLowerCase()}.png`,
        'image/png',
        await kartenbild(karte, adresse),
      );
      setMeldung('Das Bild ist gesichert.');
    } catch {
      setMeldung('Ihr Browser kann kein Bild machen. Drucken Sie die Karte, oder fotografieren Sie sie ab.');
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-4 nicht-drucken">
      <Knopf text="Karte drucken" tu={druckeNurKarte} />
      <Knopf text="Als Bild sichern" sichert tu={() => void sichereBild()} />
      <p className="kern-body" role="status">
        {meldung}
      </p>
    </div>
  );
}

/** Prints the card and nothing else: the style sheet hides the rest as long as the page says so. */
function druckeNurKarte(): void {
  const { dataset } = document.documentElement;
  dataset.druck = 'karte';
  window.addEventListener('afterprint', () => delete dataset.druck, { once: true });
  window.print();
}
