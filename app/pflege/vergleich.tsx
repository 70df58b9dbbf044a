import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { tagLang } from '@/lib/kern/zahlen';
import { type Pruefgruppe, pruefbogen } from '@/lib/pflege/bestaetigen/pruefbogen';
import { uebernimm } from '@/lib/pflege/bestaetigen/uebernehmen';
import type { Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { type Bezug, istTag, type Tag, type Wirkung } from '@/lib/regeln';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { BEZUG } from '@/lib/texte/begriffe';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { Fehlerliste } from '../bausteine/fehlerliste';
import { Knopf } from '../bausteine/knopf';
import { ersterTagId, grenzeId, useVergleich } from './vergleich-zustand';
import { Haken, Vergleichszeile } from './vergleichszeile';
import { spaltenname } from './werteraster';

interface Eigenschaften {
  readonly paket: Pflegepaket;
  /** The text of the table. */
  readonly text: string;
  readonly formular: Formular;
  readonly heute: Tag;
  /** The finished text, and how much was compared. */
  beiFertig(text: string): void;
}

interface Quelle {
  readonly stelle?: string;
  readonly dokument?: string;
  readonly fundstelle?: string;
  readonly link?: string;
}

const WIRKUNG: Readonly<Record<Wirkung, string>> = {
  massgeblich: 'entscheidet',
  hinweis: 'nur ein Hinweis',
  nichtpruefungsgrenze: 'darüber sieht jemand genauer hin',
};

/** A table beside its document: every figure ticked or corrected, then it says who compared it and when. */
export function Vergleich({ paket, text, formular, heute, beiFertig }: Eigenschaften) {
  const bogen = useMemo(() => pruefbogen(text) ?? { gueltigAb: '', gruppen: [] }, [text]);
  const v = useVergleich(bogen);
  const [ergebnis, setErgebnis] = useState('');
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const { quelle = {} } = (liesYaml('', text).wert ?? {}) as { quelle?: Quelle };
  const orte = new Map(paket.bund.gemeinden.map(({ ags, name }) => [ags, name]));
  const titelVon = new Map(
    Object.values(formular).flatMap((felder) => felder.map((feld) => [feld.name, feld.titel] as const)),
  );

  function fertig(ereignis: FormEvent<HTMLFormElement>): void {
    ereignis.preventDefault();
    const wer = String(new FormData(ereignis.currentTarget).get('wer') ?? '').trim();
    const fehler = [
      ...v.offen(),
      ...(wer === '' ? [{ feld: 'wer', text: 'Schreiben Sie, wer verglichen hat.' }] : []),
    ];
    v.setFehler(fehler);
    if (fehler.length > 0) return;
    const neu = uebernimm(text, { anders: v.berichtigt, wer, tag: heute });
    setErgebnis(`${neu.zellen} von ${v.zahl} Zahlen bestätigt, ${neu.berichtigt} berichtigt.`);
    beiFertig(neu.text);
  }

  return (
    <form method="dialog" noValidate onSubmit={fertig} className="grid gap-8">
      {v.fehler.length > 0 && <Fehlerliste fehler={v.fehler} />}
      <div className="grid gap-4">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={titel}>
          {paket.traeger.name}: mit dem Dokument vergleichen
        </h2>
        <p className="kern-body">
          Öffnen Sie daneben das Dokument:{' '}
          {quelle.link ? <a href={quelle.link}>{quelle.dokument}</a> : <strong>{quelle.dokument}</strong>}
          {quelle.stelle && `, ${quelle.stelle}`}
          {quelle.fundstelle && `, ${quelle.fundstelle}`}
        </p>
        <p className="kern-body">
          Stimmt eine Zahl, drücken Sie die Eingabetaste oder setzen den Haken. Steht im Dokument eine andere
          Zahl, schreiben Sie diese. Stimmt etwas anderes nicht, ändern Sie es zuerst im Formular.
        </p>
        <p className="kern-body" role="status">
          {v.verglichen} von {v.zahl} Zahlen verglichen, {v.berichtigt.length} berichtigt. {ergebnis}
        </p>
      </div>
      <div className="grid gap-8" ref={v.rahmen}>
        <Haken
          id={ersterTagId}
          text={`Erster Tag: ${istTag(bogen.gueltigAb) ? tagLang(bogen.gueltigAb) : bogen.gueltigAb}`}
          v={v}
        />
        {bogen.gruppen.map((gruppe) => (
          <section className="grid gap-4" key={gruppe.pfad.join('-')} aria-label={gruppenname(gruppe)}>
            <h3 className="kern-heading-small">{gruppenname(gruppe)}</h3>
            <Haken
              id={grenzeId(gruppe.pfad)}
              text={`So steht es im Dokument: ${gruppenname(gruppe)}`}
              v={v}
            />
            {gruppe.zeilen.map((zeile) => (
              <Vergleichszeile
                key={JSON.stringify(zeile.zellen[0]?.pfad)}
                zeile={zeile}
                v={v}
                spaltenname={(name) =>
                  /^\d+$/.test(name) ? spaltenname(name, formular.zellen) : (titelVon.get(name) ?? name)
                }
                ortsname={(ags) => orte.get(ags) ?? ags}
              />
            ))}
          </section>
        ))}
      </div>
      <Eingabefeld
        name="wer"
        label="Wer hat verglichen?"
        hinweis="Name oder Stelle. Das steht dann öffentlich in der Tabelle."
        fehler={v.fehler.find(({ feld }) => feld === 'wer')?.text}
      />
      <Knopf id="vergleich-fertig" haupt text="Vergleich übernehmen" />
    </form>
  );
}

function gruppenname({ bezug, wirkung, zeilen }: Pruefgruppe): string {
  const name = BEZUG[bezug as Bezug] ?? bezug;
  if (wirkung === '') return `Zuschlag: ${zeilen[0]?.name ?? ''}`;
  return `${name} (${WIRKUNG[wirkung as Wirkung] ?? wirkung})`;
}
