'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { liesPersonen } from '@/lib/fragen/personen';
import type { Ort } from '@/lib/orte/suche';
import { FEHLER, ortUnbekanntFehler, personenFehler } from '@/lib/texte/fehler';
import { Auswahl } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import { findeOrte, ladeVoraus } from '../ortsliste';
import { Briefteile } from './briefteile';

interface Gewaehlt {
  readonly ort: Ort;
  readonly personen: number | null;
}

/** A longer list helps nobody. */
const HOECHSTENS = 20;

/** Place and persons in, address, QR code and texts for letters out. There is no field for anything else (B-04). */
export function Briefhilfe({ domain }: { domain: string }) {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [treffer, setTreffer] = useState<readonly Ort[]>([]);
  const [gesucht, setGesucht] = useState('');
  const [gewaehlt, setGewaehlt] = useState<Gewaehlt | null>(null);
  const titel = useRef<HTMLHeadingElement>(null);
  const liste = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (gewaehlt) titel.current?.focus();
  }, [gewaehlt]);
  useEffect(() => {
    if (treffer.length > 1 && fehler.length === 0) liste.current?.querySelector('input')?.focus();
  }, [treffer, fehler]);

  async function zeige(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const text = String(felder.get('ort') ?? '').trim();
    const wahl = felder.get('ortswahl');
    const personen = liesPersonen(String(felder.get('personen') ?? ''));
    const ohnePersonen = !personen.ok && personen.code === 'LEER';
    const gefunden = await findeOrte(text);
    const ort = gefunden?.length === 1 ? gefunden[0] : gefunden?.find(({ adresse }) => adresse === wahl);
    const neu: Fehlereintrag[] = [];
    if (text === '') neu.push({ feld: 'ort', text: FEHLER.ortLeer });
    else if (gefunden === null) neu.push({ feld: 'ort', text: FEHLER.ortslisteOhneNetz });
    else if (gefunden.length === 0) neu.push({ feld: 'ort', text: ortUnbekanntFehler(text) });
    else if (!ort && gesucht === text) neu.push({ feld: 'ortswahl', text: FEHLER.ortWahl });
    if (!personen.ok && !ohnePersonen) neu.push({ feld: 'personen', text: personenFehler(personen.code) });
    setFehler(neu);
    setTreffer(gefunden !== null && gefunden.length > 1 ? gefunden : []);
    setGesucht(text);
    setGewaehlt(ort && neu.length === 0 ? { ort, personen: personen.ok ? personen.wert : null } : null);
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <div className="grid gap-8">
      <div className="grid gap-6 nur-mit-skript">
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        <form method="dialog" noValidate onSubmit={zeige} className="grid gap-6">
          <Eingabefeld
            name="ort"
            label="Postleitzahl oder Ort der neuen Wohnung"
            hinweis="Zum Beispiel 31134 oder Hildesheim"
            inputMode="text"
            fehler={zu('ort')}
            beiEingabe={ladeVoraus}
          />
          <div ref={liste} aria-live="polite" className={treffer.length > 1 ? '' : 'hidden'}>
            {treffer.length > 1 && (
              <Auswahl
                name="ortswahl"
                frage="Welchen Ort meinen Sie?"
                hinweis={`${treffer.length} Orte gefunden`}
                optionen={treffer
                  .slice(0, HOECHSTENS)
                  .map(({ adresse, name, kreis }) => ({ wert: adresse, text: `${name} (${kreis})` }))}
                fehler={zu('ortswahl')}
              />
            )}
          </div>
          <Eingabefeld
            name="personen"
            label="Zahl der Personen (freiwillig)"
            hinweis="Dann steht sie im Rechner schon da"
            inputMode="numeric"
            fehler={zu('personen')}
          />
          <button type="submit" className="kern-btn kern-btn--primary justify-self-start">
            <span className="kern-label">Textbausteine zeigen</span>
          </button>
        </form>
      </div>
      {gewaehlt && <Briefteile ref={titel} domain={domain} {...gewaehlt} />}
    </div>
  );
}
