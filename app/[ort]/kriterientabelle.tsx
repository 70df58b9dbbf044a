import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG, FACHWORT, STATUS } from '@/lib/texte/begriffe';
import { GRUND } from '@/lib/texte/gruende';
import { unterschiedText, wertText } from '@/lib/texte/werte';
import { personen as personenText, tagLang } from '@/lib/texte/zahlen';
import { ROLLE } from '../bausteine/rollen';

interface Eigenschaften {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
}

const SPALTEN = ['Was wir prüfen', 'Ihre Angabe', 'Richtwert', 'Unterschied', 'Ergebnis'] as const;

/**
 * One row a criterion. On narrow screens the rows become cards.
 */
export function Kriterientabelle({ ort, personen, ergebnis }: Eigenschaften) {
  const ab = ergebnis.tabelle ? `, gültig ab ${tagLang(ergebnis.tabelle.gueltigAb)}` : '';
  return (
    <table className="kern-table karten" {...ROLLE.tabelle}>
      <caption className="kern-title kern-title--small">
        Ihre Angaben und die Richtwerte für {personenText(personen)} in {ort}
        {ab}
      </caption>
      <thead {...ROLLE.gruppe}>
        <tr className="kern-table__row" {...ROLLE.zeile}>
          {SPALTEN.map((spalte) => (
            <th key={spalte} className="kern-table__header" scope="col" {...ROLLE.spaltenkopf}>
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body" {...ROLLE.gruppe}>
        {ergebnis.kriterien.map((k) => (
          <Zeile key={k.bezug + k.wirkung} k={k} />
        ))}
      </tbody>
    </table>
  );
}

function Zeile({ k }: { k: KriteriumErgebnis }) {
  const fachwort = FACHWORT[k.bezug];
  return (
    <tr className="kern-table__row" {...ROLLE.zeile}>
      <th className="kern-table__header" scope="row" {...ROLLE.zeilenkopf}>
        {BEZUG[k.bezug]}
        {fachwort && <span className="block font-normal">({fachwort})</span>}
      </th>
      <Zelle spalte="Ihre Angabe">
        {k.istwert === null ? '–' : `${schranke(k)}${wertText(k.bezug, k.istwert)}`}
      </Zelle>
      <Zelle spalte="Richtwert">{richtwert(k)}</Zelle>
      <Zelle spalte="Unterschied">{k.differenz === null ? '–' : unterschiedText(k.bezug, k.differenz)}</Zelle>
      <Zelle spalte="Ergebnis">
        <Marke k={k} />
        {k.gruende.map((grund) => (
          <span className="block" key={grund}>
            {GRUND[grund]}
          </span>
        ))}
      </Zelle>
    </tr>
  );
}

function Zelle({ spalte, children }: { spalte: string; children: React.ReactNode }) {
  return (
    <td className="kern-table__cell" {...ROLLE.zelle} data-spalte={spalte}>
      <div>{children}</div>
    </td>
  );
}

function schranke(k: KriteriumErgebnis): string {
  return k.istwertArt === 'mindestens' || k.istwertArt === 'hoechstens'
    ? `${k.istwertArt === 'mindestens' ? 'mindestens' : 'höchstens'} `
    : '';
}

function richtwert(k: KriteriumErgebnis): string {
  if (k.richtwert !== null) {
    const alt = k.gruende.includes('tabelle_veraltet') ? ' (letzter bekannter Stand)' : '';
    return wertText(k.bezug, k.richtwert) + alt;
  }
  if (k.richtwertSpanne === null) return k.status === 'kein_richtwert' ? 'keiner veröffentlicht' : '–';
  return k.richtwertSpanne.map((wert) => wertText(k.bezug, wert)).join(' bis ');
}

/** Shape and word carry the meaning, colour only repeats it. */
function Marke({ k }: { k: KriteriumErgebnis }) {
  if (k.wirkung === 'hinweis' && k.status === 'ueber_richtwert') {
    return (
      <Schild
        klasse="kern-badge kern-badge--info"
        zeichen="kern-icon kern-icon--info"
        wort="Nur ein Hinweis"
      />
    );
  }
  const [klasse, zeichen] = {
    im_rahmen: ['kern-badge kern-badge--success', 'kern-icon kern-icon--success'],
    ueber_richtwert: ['kern-badge kern-badge--warning', 'kern-icon kern-icon--warning'],
    nicht_pruefbar: ['kern-badge kern-badge--info', 'kern-icon kern-icon--info'],
    kein_richtwert: ['kern-badge kern-badge--info', 'kern-icon kern-icon--info'],
  }[k.status] as [string, string];
  return (
    <>
      <Schild klasse={klasse} zeichen={zeichen} wort={STATUS[k.status]} />
      {k.wirkung === 'hinweis' && k.status === 'im_rahmen' && <span className="block">nur ein Hinweis</span>}
    </>
  );
}

function Schild({ klasse, zeichen, wort }: { klasse: string; zeichen: string; wort: string }) {
  return (
    <span className={klasse}>
      <span className={zeichen} aria-hidden="true" />
      <span className="kern-label kern-label--small">{wort}</span>
    </span>
  );
}
