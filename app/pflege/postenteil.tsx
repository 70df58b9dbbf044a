import type { ReactNode } from 'react';
import { haengeAn, verdopple } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Postenfelder } from '@/lib/pflege/felder';
import { type Listenname, vordruck } from '@/lib/pflege/vordruck';
import { Klappe } from '../bausteine/klappe';
import { Bereich, useFormular } from './kontext';
import { Entferner, Nachricht, Umbaut } from './umbau';

interface Eigenschaften {
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
export function Postenteil({ liste, posten, eins, erstes, kopierbar, titel, inhalt }: Eigenschaften) {
  const { formular } = useFormular();
  const name = (p: Postenfelder) => p.name || `${eins} ${p.nummer + 1}`;
  return (
    <Bereich name={liste}>
      {posten.map((p) => (
        <Klappe key={p.nummer} titel={titel(p)} luft={4}>
          {inhalt(p)}
          <div className="umbauzeile">
            {kopierbar && (
              <Umbaut
                text={`${eins} kopieren`}
                wovon={name(p)}
                umbau={{
                  meldung: `Kopiert: ${name(p)}. Ändern Sie den Namen.`,
                  fokus: feldId([liste, p.nummer + 1, 'name']),
                  tu: (text) => verdopple(text, [liste], p.nummer, `${name(p)} (Kopie)`),
                }}
              />
            )}
            <Entferner
              text={`${eins} entfernen`}
              wovon={name(p)}
              weg={name(p)}
              liste={[liste]}
              nummer={p.nummer}
            />
          </div>
        </Klappe>
      ))}
      <Umbaut
        text={`${eins} hinzufügen`}
        umbau={{
          meldung: `Hinzugefügt: ${eins}. Offene Felder nennt die Prüfung.`,
          fokus: feldId([liste, posten.length, erstes]),
          tu: (text) => haengeAn(text, [liste], vordruck(formular, liste)),
        }}
      />
      <Nachricht />
    </Bereich>
  );
}
