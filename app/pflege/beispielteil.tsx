import { feldId } from '@/lib/pflege/eingabe';
import type { Beispielfelder, Wertstelle } from '@/lib/pflege/felder';
import type { Feld, Formular } from '@/lib/pflege/formular';
import type { Beispielergebnis } from '@/lib/pflege/pruefung';
import { URTEIL } from '@/lib/texte/begriffe';
import { type Aendern, Angabe } from './feld';
import type { Feldfehler } from './werkstatt-zustand';

interface Eigenschaften {
  readonly beispiele: readonly Beispielfelder[];
  readonly ergebnisse: readonly Beispielergebnis[];
  readonly formular: Formular;
  readonly fehlerhaft: Feldfehler;
  readonly aendern: Aendern;
  readonly meldung: string;
  nachrechnen(): void;
}

/** The worked examples, each folded; one button lets them follow new values. */
export function Beispielteil(e: Eigenschaften) {
  return (
    <section className="grid gap-4" aria-labelledby="beispiele">
      <h2 className="kern-heading-medium" id="beispiele">
        Beispiele
      </h2>
      <p className="kern-body">
        Beispiele prüfen die Werte. Mit dem Knopf folgen gerechnete Beispiele den neuen Werten. Gedruckte
        bleiben, wie sie sind.
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <button type="button" className="kern-btn kern-btn--secondary" onClick={e.nachrechnen}>
          <span className="kern-label">Beispiele nachrechnen</span>
        </button>
        <p className="kern-body" role="status">
          {e.meldung}
        </p>
      </div>
      {e.beispiele.map((beispiel) => {
        const ergebnis = e.ergebnisse.find(({ nummer }) => nummer === beispiel.nummer)?.ergebnis;
        return (
          <details key={beispiel.nummer} className="kern-accordion">
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">
                {beispiel.name || `Beispiel ${beispiel.nummer + 1}`}
                {ergebnis && ` (${URTEIL[ergebnis.urteil]})`}
              </span>
            </summary>
            <div className="kern-accordion__body grid gap-4">
              {beispiel.felder.map((stelle) => (
                <Angabe
                  key={feldId(stelle.pfad)}
                  stelle={stelle}
                  feld={erklaerung(e.formular, stelle)}
                  fehler={e.fehlerhaft.get(feldId(stelle.pfad))}
                  aendern={e.aendern}
                />
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}

/** What the schema says about an entry; a word of its own that the schema does not know is shown as it is. */
function erklaerung({ beispiel, anfrage, erwartet }: Formular, { pfad }: Wertstelle): Feld {
  const gruppe = pfad[2] === 'anfrage' ? anfrage : pfad[2] === 'erwartet' ? erwartet : beispiel;
  const name = String(pfad.at(-1));
  const unbekannt = { name, titel: name, hilfe: '', art: 'text', worte: [], pflicht: true };
  return gruppe.find((feld) => feld.name === name) ?? unbekannt;
}
