import { useEffect, useRef } from 'react';
import { feldId } from '@/lib/pflege/eingabe';
import { stelle } from '@/lib/pflege/felder';
import type { Feld, Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import type { Tag } from '@/lib/regeln';
import type { Meldung } from '@/lib/tabellen/meldung';
import { springeZu } from '../bausteine/feldsprung';
import { Abgabe } from './abgabe';
import { Beispielteil } from './beispielteil';
import { Angabe } from './feld';
import { Pruefteil } from './pruefteil';
import { Vorschau } from './vorschau';
import { feldFuer, useWerkstatt } from './werkstatt-zustand';
import { Werteraster } from './werteraster';

export interface Werkstatteigenschaften {
  readonly paket: Pflegepaket;
  /** The text as it was opened. */
  readonly anfang: string;
  readonly formular: Formular;
  readonly heute: Tag;
  readonly projekt: string | null;
}

/** One table being edited: form, check, preview, text and the way out. */
export function Werkstatt({ paket, anfang, formular, heute, projekt }: Werkstatteigenschaften) {
  const w = useWerkstatt(paket, anfang, heute);
  const titel = useRef<HTMLHeadingElement>(null);
  const datei = useRef<HTMLTextAreaElement>(null);
  useEffect(() => titel.current?.focus(), []);

  function springe(meldung: Meldung): void {
    if (springeZu(feldFuer(w.text, w.stand, meldung))) return;
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
          <section className="grid gap-6" aria-labelledby="werte">
            <h2 className="kern-heading-medium" id="werte">
              Werte
            </h2>
            <p className="kern-body">
              Schreiben Sie Beträge so: 612,50. Eine leere Zelle fehlt in der Tabelle.
            </p>
            {w.stand.raster.map((raster) => (
              <Werteraster
                key={raster.nummer}
                raster={raster}
                zellen={formular.zellen}
                fehlerhaft={w.fehlerhaft}
                aendern={w.aendern}
              />
            ))}
            {w.stand.nurText.length > 0 && (
              <p className="kern-body">
                Diese Teile stehen nur im Text der Datei: {w.stand.nurText.join(', ')}.
              </p>
            )}
          </section>
          <Beispielteil
            beispiele={w.stand.beispiele}
            ergebnisse={beispiele}
            formular={formular}
            fehlerhaft={w.fehlerhaft}
            aendern={w.aendern}
            meldung={w.nachgerechnet}
            nachrechnen={w.nachrechnen}
          />
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
      <Abgabe text={w.text} pfad={w.pfad} neu={w.neu} fehler={fehler.length} projekt={projekt} />
    </div>
  );
}
