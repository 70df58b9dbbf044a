import type { Postenfelder } from '@/lib/pflege/felder';
import type { Formular } from '@/lib/pflege/formular';
import type { Beispielergebnis } from '@/lib/pflege/pruefung';
import { ANFRAGE, BEISPIEL } from '@/lib/tabellen/erklaerung/beispiel';
import { URTEIL } from '@/lib/texte/begriffe';
import type { Option } from '../bausteine/auswahl';
import { Feldgruppe } from './feldgruppe';
import { Gruppenfelder } from './gruppe';
import { Postenteil } from './postenteil';
import { Nachricht } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Wortliste } from './wortliste';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly formular: Formular;
  readonly orte: readonly Option[];
  readonly beispiele: readonly Postenfelder[];
  readonly ergebnisse: readonly Beispielergebnis[];
}

/** The worked examples; one button lets them follow new values. */
export function Beispielteil({ w, formular, orte, beispiele, ergebnisse }: Eigenschaften) {
  const merkmale = merkmaleAus(w);
  const gruppe = { w, bereich: 'beispiele', orte };
  return (
    <section className="grid gap-4" aria-labelledby="beispiele">
      <h2 className="kern-heading-medium" id="beispiele">
        Beispiele
      </h2>
      <p className="kern-body">
        Beispiele prüfen die Werte. Mit dem Knopf folgen gerechnete Beispiele den neuen Werten. Gedruckte
        bleiben, wie sie sind.
      </p>
      <button
        type="button"
        className="kern-btn kern-btn--secondary justify-self-start"
        onClick={w.nachrechnen}
      >
        <span className="kern-label">Beispiele nachrechnen</span>
      </button>
      <Nachricht w={w} bereich="nachrechnen" />
      <Postenteil
        w={w}
        formular={formular}
        liste="beispiele"
        posten={beispiele}
        eins="Beispiel"
        erstes="name"
        kopierbar
        titel={({ nummer, name }) => {
          const ergebnis = ergebnisse.find((e) => e.nummer === nummer)?.ergebnis;
          return `${name || `Beispiel ${nummer + 1}`}${ergebnis ? ` (${URTEIL[ergebnis.urteil]})` : ''}`;
        }}
        inhalt={({ pfad }) => (
          <>
            <Gruppenfelder {...gruppe} felder={formular.beispiel} pfad={pfad} />
            <Feldgruppe titel={BEISPIEL.anfrage.title}>
              <Gruppenfelder {...gruppe} felder={formular.anfrage} pfad={[...pfad, 'anfrage']} />
            </Feldgruppe>
            <Feldgruppe titel={ANFRAGE.variante.title}>
              <Gruppenfelder {...gruppe} felder={formular.variante} pfad={[...pfad, 'anfrage', 'variante']} />
            </Feldgruppe>
            {merkmale.length > 0 && (
              <Wortliste
                w={w}
                pfad={[...pfad, 'anfrage', 'merkmale']}
                bereich="beispiele"
                titel={ANFRAGE.merkmale.title}
                hilfe={ANFRAGE.merkmale.description}
                eins="Merkmal"
                namen={merkmale}
              />
            )}
            <Feldgruppe titel={BEISPIEL.erwartet.title}>
              <Gruppenfelder {...gruppe} felder={formular.erwartet} pfad={[...pfad, 'erwartet']} />
            </Feldgruppe>
          </>
        )}
      />
    </section>
  );
}

/** An example can only claim what a surcharge asks for. */
function merkmaleAus({ stand }: Werkstattzustand): readonly Option[] {
  const worte = (stand?.eintraege ?? []).flatMap(({ pfad, name, wert }) =>
    pfad[0] === 'zuschlaege' && name === 'merkmal' && wert !== null ? [wert] : [],
  );
  return [...new Set(worte)].map((wort) => ({ wert: wort, text: wort }));
}
