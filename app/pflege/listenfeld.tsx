import { feldId } from '@/lib/pflege/eingabe';
import type { Pfad } from '@/lib/pflege/pfad';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Klappe } from '../bausteine/klappe';

interface Eigenschaften {
  readonly titel: string;
  readonly pfad: Pfad;
  nimm(datei: File): void;
}

const HINWEIS = 'Excel (.xlsx), CSV oder Text. Die Datei bleibt auf Ihrem Gerät.';

/** How many values come into a grid at once, and a field for a file. */
export function Listenfeld({ titel, pfad, nimm }: Eigenschaften) {
  const id = `liste-${feldId(pfad)}`;
  return (
    <Klappe titel={`Viele Werte auf einmal: ${titel}`} luft={4}>
      <p className="kern-body">
        Kopieren Sie den Bereich in Excel, und fügen Sie ihn in eine Zelle der Tabelle ein. Die erste Zeile
        nennt die Personenzahlen, die erste Spalte das Gebiet. Kopieren Sie nur Zahlen, kommen sie ab dieser
        Zelle.
      </p>
      <p className="kern-body">Oder wählen Sie hier eine Datei. Sie können sie auch auf das Feld ziehen.</p>
      <Formularfeld id={id} label="Datei mit Werten" hinweis={HINWEIS}>
        <input
          className="kern-form-input__input"
          type="file"
          id={id}
          accept=".xlsx,.csv,.txt"
          {...beschrieben({ id, hinweis: HINWEIS, fehler: undefined })}
          onChange={(ereignis) => {
            const [datei] = ereignis.currentTarget.files ?? [];
            if (datei) nimm(datei);
            // The same file may be chosen again after it was corrected.
            ereignis.currentTarget.value = '';
          }}
        />
      </Formularfeld>
    </Klappe>
  );
}
