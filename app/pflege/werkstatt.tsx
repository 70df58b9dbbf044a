import { useEffect, useRef } from 'react';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld, Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { stelle } from '@/lib/pflege/stelle';
import type { Tag } from '@/lib/regeln';
import type { Meldung } from '@/lib/tabellen/meldung';
import { Abgabe } from './abgabe';
import { springeZuZeile } from './fehlerstellen';
import { Angabe } from './feld';
import { Formularteil } from './formularteil';
import { Pruefteil } from './pruefteil';
import { Traegerdatei } from './traegerdatei';
import { Vorschau } from './vorschau';
import { useWerkstatt } from './werkstatt-zustand';

export interface Werkstatteigenschaften {
  readonly paket: Pflegepaket;
  /** The text as it was opened. */
  readonly anfang: string;
  /** The file of a new authority, as it begins; null for one that is there. */
  readonly traegerAnfang: string | null;
  readonly formular: Formular;
  readonly heute: Tag;
  readonly projekt: string | null;
}

/** One table being edited: form, check, preview, text and the way out. */
export function Werkstatt({
  paket,
  anfang,
  traegerAnfang,
  formular,
  heute,
  projekt,
}: Werkstatteigenschaften) {
  const w = useWerkstatt(paket, anfang, heute);
  const titel = useRef<HTMLHeadingElement>(null);
  const datei = useRef<HTMLTextAreaElement>(null);
  useEffect(() => titel.current?.focus(), []);

  function springe(meldung: Meldung): void {
    if (springeZuZeile(w.stand, meldung)) return;
    const zeilen = w.text.split('\n');
    const von = zeilen.slice(0, meldung.zeile - 1).join('\n').length + (meldung.zeile > 1 ? 1 : 0);
    datei.current?.focus();
    datei.current?.setSelectionRange(von, von + (zeilen[meldung.zeile - 1]?.length ?? 0));
  }

  const angaben = (felder: readonly Feld[], ...oben: string[]) =>
    felder.map((feld) => {
      const wo = stelle(w.stand?.eintraege ?? [], ...oben, feld.name);
      const fehler = w.fehlerhaft.get(feldId(wo.pfad));
      return <Angabe key={feldId(wo.pfad)} stelle={wo} feld={feld} fehler={fehler} aendern={w.aendern} />;
    });
  const { fehler, warnungen, tabelle, beispiele } = w.pruefung;
  return (
    <div className="grid gap-10">
      <div className="grid gap-2">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={titel}>
          {paket.traeger.name}: Tabelle bearbeiten
        </h2>
        <p className="kern-body" role="status">
          Fehler: {fehler.length}. Warnungen: {warnungen.length}.
        </p>
      </div>
      {w.stand === null ? (
        <p className="kern-body">
          So lässt sich die Datei nicht als Formular zeigen. Beheben Sie zuerst die Fehler im Text der Datei.
        </p>
      ) : (
        <>
          <section className="grid gap-4" aria-labelledby="angaben">
            <h2 className="kern-heading-medium" id="angaben">
              Angaben zur Tabelle
            </h2>
            {angaben(formular.kopf)}
            <h3 className="kern-heading-small">Quelle</h3>
            {angaben(formular.quelle, 'quelle')}
          </section>
          <Formularteil w={w} stand={w.stand} formular={formular} paket={paket} />
        </>
      )}
      <Pruefteil pruefung={w.pruefung} springe={springe} bestaetigen={w.bestaetigen} />
      {tabelle === null ? (
        <p className="kern-body">Die Vorschau kommt, sobald alle Werte lesbar sind.</p>
      ) : (
        <Vorschau tabelle={tabelle} beispiele={beispiele} vorlaeufig={w.pruefung.vorlaeufig} />
      )}
      <section className="grid gap-2" aria-labelledby="text">
        <h2 className="kern-heading-medium" id="text">
          Text der Datei
        </h2>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="datei-text">
            Die ganze Datei
          </label>
          <div className="kern-hint" id="datei-text-hilfe">
            Hier steht alles, auch was das Formular nicht zeigt. Sie können es hier ändern.
          </div>
          <textarea
            className="kern-form-input__input dateitext"
            id="datei-text"
            ref={datei}
            rows={20}
            spellCheck={false}
            aria-describedby="datei-text-hilfe"
            value={w.text}
            onChange={(ereignis) => w.schreibe(ereignis.currentTarget.value)}
          />
        </div>
      </section>
      {traegerAnfang !== null && <Traegerdatei anfang={traegerAnfang} ordner={paket.ordner} />}
      <Abgabe
        text={w.text}
        pfad={w.pfad}
        neu={w.neu}
        neuerOrdner={traegerAnfang !== null}
        fehler={fehler.length}
        projekt={projekt}
      />
    </div>
  );
}
