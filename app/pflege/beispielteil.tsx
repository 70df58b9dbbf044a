import { Abschnitt } from '@/app/bausteine/textseite';
import type { Postenfelder } from '@/lib/pflege/felder';
import { ANFRAGE, BEISPIEL } from '@/lib/tabellen/erklaerung/beispiel';
import { URTEIL } from '@/lib/texte/begriffe';
import type { Option } from '../bausteine/auswahl';
import { Knopf } from '../bausteine/knopf';
import { Feldgruppe } from './feldgruppe';
import { Gruppenfelder } from './gruppe';
import { Bereich, useFormular } from './kontext';
import { Postenteil } from './postenteil';
import { Nachricht } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Wortliste } from './wortliste';

/** The worked examples; one button lets them follow new values. */
export function Beispielteil({ beispiele }: { beispiele: readonly Postenfelder[] }) {
  const { w, formular } = useFormular();
  const merkmale = merkmaleAus(w);
  return (
    <Abschnitt id="beispiele" titel="Beispiele" luft={4}>
      <p className="kern-body">
        Beispiele prüfen die Werte. Mit dem Knopf folgen gerechnete Beispiele den neuen Werten. Gedruckte
        bleiben, wie sie sind.
      </p>
      <Knopf text="Beispiele nachrechnen" tu={w.nachrechnen} />
      <Bereich name="nachrechnen">
        <Nachricht />
      </Bereich>
      <Postenteil
        liste="beispiele"
        posten={beispiele}
        eins="Beispiel"
        erstes="name"
        kopierbar
        titel={({ nummer, name }) => {
          const ergebnis = w.pruefung.beispiele.find((e) => e.nummer === nummer)?.ergebnis;
          return `${name || `Beispiel ${nummer + 1}`}${ergebnis ? ` (${URTEIL[ergebnis.urteil]})` : ''}`;
        }}
        inhalt={({ pfad }) => (
          <>
            <Gruppenfelder felder={formular.beispiel} pfad={pfad} />
            <Feldgruppe titel={BEISPIEL.anfrage.title}>
              <Gruppenfelder felder={formular.anfrage} pfad={[...pfad, 'anfrage']} />
            </Feldgruppe>
            <Feldgruppe titel={ANFRAGE.variante.title}>
              <Gruppenfelder felder={formular.variante} pfad={[...pfad, 'anfrage', 'variante']} />
            </Feldgruppe>
            {merkmale.length > 0 && (
              <Wortliste
                pfad={[...pfad, 'anfrage', 'merkmale']}
                titel={ANFRAGE.merkmale.title}
                hilfe={ANFRAGE.merkmale.description}
                eins="Merkmal"
                namen={merkmale}
              />
            )}
            <Feldgruppe titel={BEISPIEL.erwartet.title}>
              <Gruppenfelder felder={formular.erwartet} pfad={[...pfad, 'erwartet']} />
            </Feldgruppe>
          </>
        )}
      />
    </Abschnitt>
  );
}

/** An example can only claim what a surcharge asks for. */
function merkmaleAus({ stand }: Werkstattzustand): readonly Option[] {
  const worte = (stand?.eintraege ?? []).flatMap(({ pfad, name, wert }) =>
    pfad[0] === 'zuschlaege' && name === 'merkmal' && wert !== null ? [wert] : [],
  );
  return [...new Set(worte)].map((wort) => ({ wert: wort, text: wort }));
}
