import type { ReactNode } from 'react';
import { entferne, haengeAn, verdopple } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Postenfelder } from '@/lib/pflege/felder';
import type { Formular } from '@/lib/pflege/formular';
import { type Listenname, vordruck } from '@/lib/pflege/vordruck';
import { Nachricht, Umbauknopf } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly formular: Formular;
  readonly liste: Listenname;
  readonly posten: readonly Postenfelder[];
  /** What one of them is called: „Beispiel“. */
  readonly eins: string;
  /** The entry that a new one begins with. */
  readonly erstes: string;
  /** Only what has a name of its own can be copied. */
  readonly kopierbar: boolean;
  titel(posten: Postenfelder): string;
  inhalt(posten: Postenfelder): ReactNode;
}

/** A list of groups, each folded: every one can be copied and removed, and one more added. */
export function Postenteil(e: Eigenschaften) {
  const { w, liste, posten, eins } = e;
  const name = (p: Postenfelder) => p.name || `${eins} ${p.nummer + 1}`;
  const hinzu = () =>
    w.umbauen({
      bereich: liste,
      meldung: `Hinzugefügt: ${eins}. Offene Felder nennt die Prüfung.`,
      fokus: feldId([liste, posten.length, e.erstes]),
      tu: (text) => haengeAn(text, [liste], vordruck(e.formular, liste)),
    });
  return (
    <>
      {posten.map((p) => (
        <details key={p.nummer} className="kern-accordion">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">{e.titel(p)}</span>
          </summary>
          <div className="kern-accordion__body grid gap-4">
            {e.inhalt(p)}
            <div className="umbauzeile">
              {e.kopierbar && (
                <Umbauknopf
                  text={`${eins} kopieren`}
                  wovon={name(p)}
                  tu={() =>
                    w.umbauen({
                      bereich: liste,
                      meldung: `Kopiert: ${name(p)}. Ändern Sie den Namen.`,
                      fokus: feldId([liste, p.nummer + 1, 'name']),
                      tu: (text) => verdopple(text, [liste], p.nummer, `${name(p)} (Kopie)`),
                    })
                  }
                />
              )}
              <Umbauknopf
                text={`${eins} entfernen`}
                wovon={name(p)}
                tu={() =>
                  w.umbauen({
                    bereich: liste,
                    meldung: `Entfernt: ${name(p)}.`,
                    entfernt: true,
                    tu: (text) => entferne(text, [liste], p.nummer),
                  })
                }
              />
            </div>
          </div>
        </details>
      ))}
      <Umbauknopf text={`${eins} hinzufügen`} tu={hinzu} />
      <Nachricht w={w} bereich={liste} />
    </>
  );
}
