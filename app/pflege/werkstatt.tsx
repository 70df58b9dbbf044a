import { useEffect, useLayoutEffect, useRef } from 'react';
import { Abschnitt } from '@/app/bausteine/textseite';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld, Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { stelle } from '@/lib/pflege/stelle';
import type { Tag } from '@/lib/regeln';
import type { Meldung } from '@/lib/tabellen/meldung';
import { Abgabe } from './abgabe';
import { Dateitext } from './dateitext';
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
  /** What was done to it before; null: nothing yet. */
  readonly geaendert: string | null;
  readonly formular: Formular;
  readonly heute: Tag;
  readonly projekt: string | null;
  /** Told each text, so that it is not lost. */
  merke(text: string): void;
}

/** One table being edited: form, check, preview, text and the way out. */
export function Werkstatt({
  paket,
  anfang,
  traegerAnfang,
  geaendert,
  formular,
  heute,
  projekt,
  merke,
}: Werkstatteigenschaften) {
  const w = useWerkstatt(paket, anfang, geaendert, heute);
  const titel = useRef<HTMLHeadingElement>(null);
  const datei = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => titel.current?.focus(), []);
  useEffect(() => merke(w.text), [merke, w.text]);

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
  const { warnungen, tabelle, beispiele } = w.pruefung;
  const { fehler, offen } = w;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a field inside of it was left.
    <div className="grid gap-10" onBlur={w.folge}>
      <div className="grid gap-2">
        <h2 className="kern-heading-medium" id="werkstatt" tabIndex={-1} ref={titel}>
          {paket.traeger.name}: Tabelle bearbeiten
        </h2>
        <p className="kern-body" role="status">
          Fehler: {fehler.length}. Warnungen: {warnungen.length}.
          {offen.length > 0 && ` Noch offen: ${offen.length}.`}
        </p>
      </div>
      {w.stand === null ? (
        <p className="kern-body">
          So lässt sich die Datei nicht als Formular zeigen. Beheben Sie zuerst die Fehler im Text der Datei.
        </p>
      ) : (
        <>
          <Abschnitt id="angaben" titel="Angaben zur Tabelle" luft={4}>
            {angaben(formular.kopf)}
            <h3 className="kern-heading-small">Quelle</h3>
            {angaben(formular.quelle, 'quelle')}
          </Abschnitt>
          <Formularteil w={w} stand={w.stand} formular={formular} paket={paket} />
        </>
      )}
      <Pruefteil
        fehler={fehler}
        offen={offen}
        warnungen={warnungen}
        springe={springe}
        bestaetigen={w.bestaetigen}
      />
      {tabelle === null ? (
        <p className="kern-body">Die Vorschau kommt, sobald alle Werte lesbar sind.</p>
      ) : (
        <Vorschau tabelle={tabelle} beispiele={beispiele} vorlaeufig={w.pruefung.vorlaeufig} />
      )}
      <Abschnitt id="text" titel="Text der Datei">
        <Dateitext
          id="datei-text"
          label="Die ganze Datei"
          hinweis="Hier steht alles, auch was das Formular nicht zeigt. Sie können es hier ändern."
          ref={datei}
          rows={20}
          value={w.text}
          schreibe={w.schreibe}
        />
      </Abschnitt>
      {traegerAnfang !== null && <Traegerdatei anfang={traegerAnfang} ordner={paket.ordner} />}
      <Abgabe
        text={w.aktuell}
        pfad={w.pfad}
        neu={w.neu}
        neuerOrdner={traegerAnfang !== null}
        fehler={fehler.length}
        offen={offen.length}
        projekt={projekt}
      />
    </div>
  );
}
