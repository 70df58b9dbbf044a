import { personen as personenText } from '@/lib/kern/zahlen';
import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { BEZUG } from '@/lib/texte/begriffe';
import { GRUND } from '@/lib/texte/gruende';
import {
  abstandText,
  BISHER,
  eigenerWertText,
  GERICHTE,
  GRENZTITEL,
  grenzwertText,
  passtWennText,
  statusText,
} from '@/lib/texte/kriterium';
import { lageText } from '@/lib/texte/orientierung';
import { beginn } from '@/lib/texte/zeitraum';
import { Marke } from '../bausteine/marke';
import { ROLLE } from '../bausteine/rollen';

interface Eigenschaften {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
  readonly amt?: Amt;
  /** What stands beside the verdict already and is not said again. */
  readonly gesagt?: string;
}

const SPALTEN = ['Was wir prüfen', 'Ihre Angabe', 'Richtwert', 'Unterschied', 'Ergebnis'] as const;

/**
 * One row a criterion. On narrow screens the rows become cards.
 */
export function Kriterientabelle({ ort, personen, ergebnis, amt = 'Jobcenter', gesagt = '' }: Eigenschaften) {
  const ab = ergebnis.tabelle ? `, gültig ${beginn(ergebnis.tabelle)}` : '';
  return (
    <>
      <h2 className="kern-heading-medium" id="vergleich">
        Ihre Angaben und die Richtwerte
      </h2>
      <table className="kern-table karten kriterien" aria-labelledby="vergleich umfang" {...ROLLE.tabelle}>
        <caption className="kern-body" id="umfang">
          für {personenText(personen)} in {ort}
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
            <Zeile
              key={k.bezug + k.wirkung + k.herkunft}
              k={k}
              orientierung={ergebnis.orientierung}
              amt={amt}
              gesagt={gesagt}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Zeile({
  k,
  orientierung,
  amt,
  gesagt,
}: { k: KriteriumErgebnis; amt: Amt; gesagt: string } & Pick<Ergebnis, 'orientierung'>) {
  const lage = k.bezug === 'heizkosten' && k.status === 'nicht_pruefbar' ? lageText(orientierung) : null;
  const saetze = [...k.gruende.map((grund) => GRUND[grund]), passtWennText(k), lage]
    .flatMap((satz) => (satz === null ? [] : fuerAmt(amt, satz)))
    .filter((satz) => !gesagt.includes(satz));
  return (
    <tr className="kern-table__row" {...ROLLE.zeile}>
      <th className="kern-table__header" scope="row" {...ROLLE.zeilenkopf}>
        {BEZUG[k.bezug]}
      </th>
      <Zelle spalte="Ihre Angabe">{eigenerWertText(k)}</Zelle>
      <Zelle spalte={GRENZTITEL[k.herkunft === 'gesetz' ? 'gesetz' : 'traeger']}>
        {grenzwertText(k)}
        {k.herkunft === 'rechtsprechung' && <span className="block">{fuerAmt(amt, GERICHTE)}</span>}
        {k.herkunft === 'gesetz' && <span className="block">{BISHER}</span>}
      </Zelle>
      <Zelle spalte="Unterschied" leer={abstandText(k) === null}>
        {abstandText(k) ?? 'nicht bekannt'}
      </Zelle>
      <Zelle spalte="Ergebnis">
        <Marke art={artVon(k)} text={statusText(k)} />
        {k.wirkung === 'hinweis' && k.status === 'im_rahmen' && <span> nur ein Hinweis</span>}
        {saetze.map((satz) => (
          <span className="block" key={satz}>
            {satz}
          </span>
        ))}
      </Zelle>
    </tr>
  );
}

interface Zelleneigenschaften {
  readonly spalte: string;
  /** A card leaves it out: the limit beside it says already that it is not known. */
  readonly leer?: boolean;
  readonly children: React.ReactNode;
}

function Zelle({ spalte, leer, children }: Zelleneigenschaften) {
  return (
    <td className="kern-table__cell" {...ROLLE.zelle} data-spalte={spalte} data-leer={leer || undefined}>
      <div>{children}</div>
    </td>
  );
}

/** What is only a hint never warns. */
function artVon({ status, wirkung }: KriteriumErgebnis): 'success' | 'warning' | 'info' {
  if (status === 'im_rahmen') return 'success';
  return status === 'ueber_richtwert' && wirkung !== 'hinweis' ? 'warning' : 'info';
}
