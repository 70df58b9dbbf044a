import type { ReactNode } from 'react';
import { Tabelle } from './bericht-teile';
import type { Fassungsvergleich } from './fassung';
import { seite as daVon, type Wertpaar } from './paare';
import * as worte from './worte';

/** Areas without a change are folded up: they are there to be compared, but nobody has to scroll past them. */
export function Werte({
  paare,
  f,
  ganz,
}: {
  paare: readonly Wertpaar[];
  f: Fassungsvergleich;
  ganz: boolean;
}): ReactNode {
  const erstes = paare[0];
  if (erstes === undefined) return null;
  const titel = `${worte.grenzeTitel(erstes)}: ${daVon(erstes).stelle}`;
  const nurEine = f.art === 'entfernt' || f.gegen === null;
  const hoechster = Math.max(1, ...paare.map((p) => Math.max(p.alt?.zahl ?? 0, p.neu?.zahl ?? 0)));
  const kopf = nurEine
    ? ['Personen', f.art === 'entfernt' ? 'bisher' : 'neu']
    : ['Personen', 'bisher', 'neu', 'Unterschied', 'in Prozent'];
  const tabelle = (
    <Tabelle titel={titel} kopf={kopf}>
      {paare.map((paar) => (
        <Wertreihe
          key={daVon(paar).schluessel}
          paar={paar}
          nurEine={nurEine}
          hoechster={ganz ? hoechster : null}
        />
      ))}
    </Tabelle>
  );
  if (nurEine || paare.some((p) => p.geaendert)) return tabelle;
  return (
    <details>
      <summary>{titel}: unverändert</summary>
      {tabelle}
    </details>
  );
}

function Wertreihe(e: { paar: Wertpaar; nurEine: boolean; hoechster: number | null }): ReactNode {
  const { paar, nurEine, hoechster } = e;
  const z = worte.zellen(paar);
  if (nurEine)
    return (
      <tr>
        <th scope="row">{z.fuer}</th>
        <td>{paar.neu === null ? z.alt : z.neu}</td>
      </tr>
    );
  const weniger = paar.neu === null || (paar.promille ?? 0) < 0;
  return (
    <tr className={!paar.geaendert ? undefined : weniger ? 'weniger' : 'mehr'}>
      <th scope="row">{z.fuer}</th>
      <td>
        {z.alt}
        <Balken zahl={paar.alt?.zahl} hoechster={hoechster} />
      </td>
      <td>
        {paar.geaendert ? <strong>{z.neu}</strong> : z.neu}
        <Balken zahl={paar.neu?.zahl} hoechster={hoechster} />
      </td>
      <td>{z.unterschied}</td>
      <td>{z.prozent}</td>
    </tr>
  );
}

/** A bar of the value beside the others of its table; the number says the same. */
function Balken(e: { zahl: number | null | undefined; hoechster: number | null }): ReactNode {
  if (e.zahl == null || e.hoechster === null) return null;
  return (
    <span className="balken" aria-hidden="true">
      <span style={{ width: `${Math.floor((e.zahl * 100) / e.hoechster)}%` }} />
    </span>
  );
}
