import { type MouseEvent, useRef } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Amt } from '@/lib/texte/amt';
import { meldungText } from '@/lib/texte/meldung';
import { Klappe } from '../bausteine/klappe';
import { Kopierknopf } from '../bausteine/kopierknopf';
import type { Rechnerort } from './rechnerort';
import { Rueckmeldung } from './rueckmeldung';

/** Where a report can go; null where nobody has named an address. */
export interface Meldestelle {
  readonly email: string | null;
  /** Where the project collects errors. */
  readonly fehlerliste: string | null;
}

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  readonly stelle: Meldestelle;
  readonly amt?: Amt;
}

/** “This result is wrong”: the whole case as a text that people see, change and send themselves; then whether it was understood. */
export function Meldung({ ort, auswertung, stelle, amt = 'Jobcenter' }: Eigenschaften) {
  const feld = useRef<HTMLTextAreaElement>(null);
  const text = meldungText(ort, auswertung);
  const betreff = `Ergebnis stimmt nicht: ${ort.name}`;

  /** What people changed in the field goes into the mail, not what stood there first. */
  function adressiere(ereignis: MouseEvent<HTMLAnchorElement>): void {
    ereignis.currentTarget.href = mailto(stelle.email ?? '', betreff, feld.current?.value ?? text);
  }

  return (
    <Klappe titel="Ergebnis stimmt nicht?" luft={4} nurBildschirm>
      <p className="kern-body">
        Helfen Sie uns, den Fehler zu finden. Dieser Text bleibt auf Ihrem Gerät, bis Sie ihn selbst
        verschicken. Sie können alles ändern oder löschen.
      </p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="meldung">
          Text der Meldung
        </label>
        <textarea
          className="kern-form-input__input"
          id="meldung"
          rows={12}
          ref={feld}
          defaultValue={text}
          key={text}
          spellCheck={false}
        />
      </div>
      <Kopierknopf
        label="Text kopieren"
        fertig="Der Text ist kopiert."
        vonHand="Markieren und kopieren Sie den Text im Feld."
        text={() => feld.current?.value ?? text}
      />
      {stelle.email && (
        <p className="kern-body">
          <a className="kern-link" href={mailto(stelle.email, betreff, text)} onClick={adressiere}>
            Text als E-Mail an {stelle.email} schreiben
          </a>
        </p>
      )}
      {stelle.fehlerliste && (
        <p className="kern-body">
          <a className="kern-link" href={stelle.fehlerliste}>
            Fehler im Projekt melden
          </a>
          . Dort kann jeder Ihren Text lesen.
        </p>
      )}
      {!stelle.email && !stelle.fehlerliste && (
        <p className="kern-body">Geben Sie den Text dem {amt} oder einer Beratungsstelle.</p>
      )}
      <Rueckmeldung email={stelle.email} />
    </Klappe>
  );
}

function mailto(an: string, betreff: string, text: string): string {
  return `mailto:${an}?subject=${encodeURIComponent(betreff)}&body=${encodeURIComponent(text)}`;
}
