import type { ReactNode } from 'react';
import { gruppiert } from '@/lib/kern/gruppiert';
import { alsZeile } from '@/lib/tabellen/meldung';
import { Liste, Rest, Texttabelle } from './bericht-teile';
import { Werte } from './bericht-werte';
import type { Fassungsvergleich } from './fassung';
import type { Vergleich } from './index';
import { seite as daVon } from './paare';
import type { Traegervergleich } from './traeger';
import * as worte from './worte';

/** How much of a report is shown. */
export interface Umfang {
  /** Rows of a table, points of a list; the rest is counted. */
  readonly zeilen: number;
  /** Values that stay the same too, folded up, and bars beside the values. */
  readonly ganz: boolean;
}

export const GANZ: Umfang = { zeilen: Number.POSITIVE_INFINITY, ganz: true };

/** What a change of the tables means: the same on its own page and in the comment at a proposal. */
export function Bericht({ vergleich, umfang }: { vergleich: Vergleich; umfang: Umfang }): ReactNode {
  const { traeger, gemeinsam } = vergleich;
  return (
    <>
      {traeger.length === 0 && <p>Keine Tabelle ändert sich.</p>}
      {gemeinsam.length > 0 && (
        <>
          <h3>Gemeinsame Daten</h3>
          <p>Diese Dateien wirken auf alle Träger:</p>
          <Liste punkte={gemeinsam} hoechstens={umfang.zeilen} />
        </>
      )}
      {traeger.map((t) => (
        <Traeger key={t.ags} traeger={t} umfang={umfang} />
      ))}
    </>
  );
}

function Traeger({ traeger: t, umfang }: { traeger: Traegervergleich; umfang: Umfang }): ReactNode {
  const wenigstens10 = Math.max(umfang.zeilen, 10);
  const wirkung = worte.wirkungssaetze(t);
  return (
    <section>
      <h3>{worte.traegerTitel(t)}</h3>
      {wirkung.length > 0 && <Liste punkte={wirkung} hoechstens={wenigstens10} />}
      {t.meldungen.length > 0 && (
        <>
          <h4>Die Prüfung meldet {t.meldungen.length} Fehler</h4>
          <Liste punkte={t.meldungen.map(alsZeile)} hoechstens={wenigstens10} />
        </>
      )}
      {t.auffaelligkeiten.length > 0 && (
        <>
          <h4>Auffällig</h4>
          <Liste punkte={t.auffaelligkeiten.map((a) => `${a.datei}: ${a.text}`)} hoechstens={wenigstens10} />
        </>
      )}
      {t.art === 'geaendert' && (
        <Eintraege titel="Einträge in traeger.yaml" eintraege={t.kopf} umfang={umfang} />
      )}
      {t.fassungen.map((f) => (
        <Fassung key={f.datei} fassung={f} umfang={umfang} />
      ))}
    </section>
  );
}

function Fassung({ fassung: f, umfang }: { fassung: Fassungsvergleich; umfang: Umfang }): ReactNode {
  const warnung = worte.warnsatz(f);
  const beleg = worte.belegsatz(f);
  const gezeigt = umfang.ganz || f.gegen === null ? f.paare : f.paare.filter((p) => p.geaendert);
  const gruppen = gruppiert(gezeigt, (paar) => `${worte.grenzeTitel(paar)}: ${daVon(paar).stelle}`);
  // The rows that are left after each table, so that a long report is cut where it is read last.
  let rest = umfang.zeilen;
  return (
    <>
      <h4>{worte.fassungTitel(f)}</h4>
      {warnung !== null && (
        <p className="achtung">
          <strong>Achtung:</strong> {warnung}
        </p>
      )}
      {beleg !== null && <p>{beleg}</p>}
      <p>{worte.vergleichssatz(f)}</p>
      {gruppen.map((paare) => {
        const hier = Math.max(0, Math.min(rest, paare.length));
        rest -= hier;
        return hier === 0 ? null : (
          <Werte
            key={paare[0] && daVon(paare[0]).schluessel}
            paare={paare.slice(0, hier)}
            f={f}
            ganz={umfang.ganz}
          />
        );
      })}
      <Rest mehr={gezeigt.length - umfang.zeilen} />
      <Eintraege titel="Andere Einträge" eintraege={f.eintraege} umfang={umfang} />
      <Wirkung f={f} umfang={umfang} />
    </>
  );
}

function Wirkung({ f, umfang }: { f: Fassungsvergleich; umfang: Umfang }): ReactNode {
  const saetze = [worte.beispielsatz(f), worte.wohnungssatz(f)].filter((satz) => satz !== '');
  return (
    <>
      {saetze.length > 0 && <h4>Wirkung</h4>}
      {saetze.map((satz) => (
        <p key={satz}>{satz}</p>
      ))}
      <Texttabelle
        titel="Beispiele"
        kopf={['Beispiel', 'bisher', 'neu']}
        zeilen={(f.beispiele?.wirkungen ?? []).map(worte.beispielzellen)}
        hoechstens={umfang.zeilen}
      />
      <Texttabelle
        titel="Gedachte Wohnungen mit anderem Urteil"
        kopf={['Gebiet', 'Wohnung', 'bisher', 'neu']}
        zeilen={(f.wohnungen?.umschlaege ?? []).map(worte.wohnungszellen)}
        hoechstens={umfang.ganz ? umfang.zeilen : Math.min(umfang.zeilen, 12)}
      />
    </>
  );
}

function Eintraege(e: {
  titel: string;
  eintraege: Fassungsvergleich['eintraege'];
  umfang: Umfang;
}): ReactNode {
  return (
    <Texttabelle
      titel={e.titel}
      kopf={['Eintrag', 'bisher', 'neu']}
      zeilen={e.eintraege.map(worte.eintragszellen)}
      hoechstens={e.umfang.zeilen}
    />
  );
}
