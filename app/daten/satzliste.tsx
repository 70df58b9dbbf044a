import { OhneRichtwertZeile } from '@/app/bausteine/ohne-richtwert';
import { Abschnitt } from '@/app/bausteine/textseite';
import { zeilensatz } from '@/lib/berichte/daten/saetze';
import type { Zeile } from '@/lib/berichte/daten/spalten';
import type { Tabelle } from '@/lib/regeln';

interface Eigenschaften {
  readonly tabelle: Tabelle;
  readonly zeilen: readonly Zeile[];
  /** The part of the address behind `#` of each row; null for one without. */
  readonly namen: readonly (string | null)[];
}

/** What a table says besides values: surcharges, what has no figure, and notes. Nothing, where it says nothing more. */
export function Satzliste({ tabelle, zeilen, namen }: Eigenschaften) {
  const stelle = (zeile: Zeile) => namen[zeilen.indexOf(zeile)] ?? undefined;
  const regeln = zeilen.flatMap((zeile) => {
    const satz = zeilensatz(zeile);
    return satz === null ? [] : [{ id: stelle(zeile), satz, mehr: zeile.erklaerung }];
  });
  const notizen = zeilen.filter(({ art }) => art === 'leserhinweis' || art === 'anmerkung');
  if (regeln.length + notizen.length + tabelle.ohneRichtwert.length === 0) return null;
  return (
    <Abschnitt id="hinweise" titel="Was sonst in der Tabelle steht">
      <ul className="kern-list kern-list--bullet stellenliste">
        {regeln.map(({ id, satz, mehr }) => (
          <li key={satz} id={id} className="kern-body kern-body--small">
            {satz} {mehr}
          </li>
        ))}
        {tabelle.ohneRichtwert.map((ohne) => (
          <OhneRichtwertZeile key={ohne.bezug} ohne={ohne} id={`ohne_richtwert/${ohne.bezug}`} />
        ))}
        {notizen.map(({ nummer, erklaerung }) => (
          <li key={nummer} className="kern-body kern-body--small">
            {erklaerung}
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
