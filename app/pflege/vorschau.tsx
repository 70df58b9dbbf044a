import { useState } from 'react';
import { Formularfeld } from '@/app/bausteine/formularfeld';
import { personen, tagLang } from '@/lib/kern/zahlen';
import type { Beispielergebnis } from '@/lib/pflege/pruefung';
import { ausschnitt, type Tabelle } from '@/lib/regeln';
import { BEZUG, URTEIL } from '@/lib/texte/begriffe';
import { wertText } from '@/lib/texte/werte';
import { Richtwertfassungen } from '../[ort]/richtwertfassungen';
import { Auswahlfeld } from './auswahlfeld';

/** The limits as the page of a place will show them, under a banner that nobody can miss. */
export function Vorschau({
  tabelle,
  beispiele,
  vorlaeufig,
}: {
  tabelle: Tabelle;
  beispiele: readonly Beispielergebnis[];
  vorlaeufig: boolean;
}) {
  const orte = Object.entries(tabelle.gemeinden).sort(([, a], [, b]) => a.localeCompare(b, 'de'));
  const [gewaehlt, setGewaehlt] = useState('');
  const [ags, name] = orte.find(([schluessel]) => schluessel === gewaehlt) ?? orte[0] ?? ['', ''];
  return (
    <section className="grid gap-4" aria-labelledby="vorschau">
      <div className="kern-alert kern-alert--warning">
        <div className="kern-alert__header">
          <span className="kern-icon kern-icon--warning" aria-hidden="true" />
          <h2 className="kern-title" id="vorschau">
            Vorschau – nicht gültig
          </h2>
        </div>
        <div className="kern-alert__body">
          <p className="kern-body">
            So sehen Menschen die Tabelle ab {tagLang(tabelle.gueltigAb)}. Noch ist sie nur auf Ihrem Gerät.
          </p>
          {vorlaeufig && <p className="kern-body">Was noch fehlt, heißt hier „offen“.</p>}
        </div>
      </div>
      {orte.length > 1 && (
        <Formularfeld id="vorschau-ort" label="Ort in der Vorschau">
          <Auswahlfeld
            id="vorschau-ort"
            value={ags}
            onChange={(ereignis) => setGewaehlt(ereignis.currentTarget.value)}
            optionen={orte.map(([wert, text]) => ({ wert, text }))}
          />
        </Formularfeld>
      )}
      <Richtwertfassungen ort={name} ags={ags} versionen={[ausschnitt(tabelle, ags)]} gebautAm={null} />
      <h3 className="kern-heading-small" id="ergebnisse">
        Die Beispiele und ihr Ergebnis
      </h3>
      <ul className="kern-list" aria-labelledby="ergebnisse">
        {beispiele.map((beispiel) => (
          <li key={beispiel.nummer} className="kern-body">
            <strong>{beispiel.name}</strong>: {personen(beispiel.personen)},{' '}
            {beispiel.ergebnis ? URTEIL[beispiel.ergebnis.urteil] : 'ohne Ergebnis'}
            {zahlen(beispiel)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function zahlen({ kriterium }: Beispielergebnis): string {
  if (kriterium?.richtwert == null) return '.';
  const { bezug, istwert, richtwert } = kriterium;
  const ist = istwert === null ? '' : ` Angebot ${wertText(bezug, istwert)},`;
  return `.${ist} ${BEZUG[bezug]} höchstens ${wertText(bezug, richtwert)}.`;
}
