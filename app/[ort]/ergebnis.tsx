import { useEffect, useRef } from 'react';
import type { Auswertung } from '@/lib/eingabe/auswerten';
import { hinweisText } from '@/lib/texte/hinweise';
import { NACHFRAGE, nachfrageText } from '@/lib/texte/nachfragen';
import { urteilText } from '@/lib/texte/urteil';
import { tagLang } from '@/lib/texte/zahlen';
import type { Jobcenter } from '../bausteine/jobcenter';
import { Stand } from '../bausteine/stand';
import { Angaben } from './angaben';
import { Balken } from './balken';
import { belegText } from './beleg';
import { Kriterientabelle } from './kriterientabelle';
import { NaechsteSchritte } from './naechste-schritte';
import { Orientierungswerte } from './orientierungswerte';
import { Rechenweg } from './rechenweg';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  readonly jobcenter: readonly Jobcenter[];
  beiAendern(): void;
  beiNeu(): void;
}

const KASTEN = {
  success: ['kern-alert kern-alert--success', 'kern-icon kern-icon--success'],
  warning: ['kern-alert kern-alert--warning', 'kern-icon kern-icon--warning'],
  info: ['kern-alert kern-alert--info', 'kern-icon kern-icon--info'],
} as const;

/** The result in the order of R-02: verdict, not yet a Zusage, meaning, next steps, criteria, bars, calculation, inputs. */
export function ErgebnisAnsicht({ ort, auswertung, jobcenter, beiAendern, beiNeu }: Eigenschaften) {
  const titel = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is to be read out.
  useEffect(() => {
    titel.current?.focus();
    window.scrollTo(0, 0);
  }, [auswertung]);

  const { ergebnis, personen } = auswertung;
  const urteil = urteilText(ergebnis, { ort: ort.name, personen });
  const [kasten, zeichen] = KASTEN[urteil.ton];
  const gebiet = ergebnis.kriterien.find((k) => k.gebiet !== null)?.gebiet ?? ort.name;
  const hinweise = ergebnis.hinweise.flatMap((hinweis) => {
    const text = hinweisText(hinweis, gebiet);
    return text === null ? [] : [{ text, rechtsgrundlage: hinweis.rechtsgrundlage }];
  });
  return (
    <article className="grid gap-8">
      <title>{`${urteil.titel} – Mietpreisrechner ${ort.name}`}</title>
      <div className="grid gap-4">
        <section className={kasten} aria-labelledby="urteil">
          <div className="kern-alert__header">
            <span className={zeichen} aria-hidden="true" />
            <h1 className="kern-title kern-title--large" id="urteil" tabIndex={-1} ref={titel}>
              {urteil.titel}
            </h1>
          </div>
          <div className="kern-alert__body">
            <p className="kern-body">{urteil.saetze[0]}</p>
          </div>
        </section>
        <section className="hervorgehoben grid gap-1" aria-labelledby="zusage">
          <h2 className="kern-title" id="zusage">
            Noch nicht unterschreiben
          </h2>
          <p className="kern-body">
            Dieses Ergebnis ist keine Zusage. Warten Sie auf die schriftliche Zusage vom Jobcenter am Ort der
            neuen Wohnung. Das Fachwort dafür ist „Zusicherung“ (§&nbsp;22 Absatz&nbsp;4 SGB&nbsp;II).
          </p>
        </section>
        {urteil.saetze.slice(1).map((satz) => (
          <p className="kern-body" key={satz}>
            {satz}
          </p>
        ))}
        {auswertung.nachfragen.map((nachfrage) => (
          <section
            className={KASTEN.info[0]}
            key={nachfrage.code + nachfrage.feld}
            aria-label={NACHFRAGE.titel}
          >
            <div className="kern-alert__header">
              <span className={KASTEN.info[1]} aria-hidden="true" />
              <h2 className="kern-title">{NACHFRAGE.titel}</h2>
            </div>
            <div className="kern-alert__body">
              <p className="kern-body">{nachfrageText(nachfrage)}</p>
              <button
                type="button"
                className="kern-btn kern-btn--tertiary self-start -ms-6"
                onClick={beiAendern}
              >
                <span className="kern-label">Angaben ändern</span>
              </button>
            </div>
          </section>
        ))}
      </div>

      <NaechsteSchritte jobcenter={jobcenter} ueber={ergebnis.urteil !== 'im_rahmen'} />

      {ergebnis.kriterien.length > 0 && (
        <section className="grid gap-6" aria-labelledby="vergleich">
          <h2 className="kern-heading-medium" id="vergleich">
            Ihre Angaben und die Richtwerte
          </h2>
          {urteil.ziel && <p className="kern-body">{urteil.ziel}</p>}
          <Kriterientabelle ort={ort.name} personen={personen} ergebnis={ergebnis} />
          {ergebnis.kriterien.map((k) => (
            <Balken key={k.bezug + k.wirkung} kriterium={k} />
          ))}
        </section>
      )}

      <Orientierungswerte ergebnis={ergebnis} />

      <section className="grid gap-4" aria-labelledby="weg">
        <h2 className="kern-heading-medium" id="weg">
          So haben wir gerechnet
        </h2>
        <Rechenweg ergebnis={ergebnis} />
        {ergebnis.tabelle && (
          <>
            <p className="kern-body">
              Wir rechnen mit den Richtwerten für den {tagLang(auswertung.stichtag)}. Sie gelten ab{' '}
              {tagLang(ergebnis.tabelle.gueltigAb)}. Zuletzt geprüft am{' '}
              {tagLang(ergebnis.tabelle.zuletztBestaetigt)}.
            </p>
            {ergebnis.tabelle.frische !== 'aktuell' && (
              <p className="kern-body">
                Diese Tabelle haben wir länger nicht neu geprüft. Fragen Sie im Zweifel das Jobcenter.
              </p>
            )}
            <details className="kern-accordion">
              <summary className="kern-accordion__header">
                <span className="kern-title kern-title--small">Stand der Richtwerte und Quelle</span>
              </summary>
              <div className="kern-accordion__body">
                <Stand tabelle={ergebnis.tabelle} />
              </div>
            </details>
          </>
        )}
      </section>

      <section className="grid gap-2" aria-labelledby="ausserdem">
        <h2 className="kern-heading-medium" id="ausserdem">
          Das gilt außerdem
        </h2>
        <ul className="kern-list kern-list--bullet">
          {hinweise.map(({ text, rechtsgrundlage }) => (
            <li key={text}>
              {text} <span className="kern-body--muted">({belegText(rechtsgrundlage)})</span>
            </li>
          ))}
        </ul>
      </section>

      <section className="grid gap-2" aria-labelledby="grenzen">
        <h2 className="kern-heading-medium" id="grenzen">
          Das prüft der Rechner nicht
        </h2>
        <ul className="kern-list kern-list--bullet">
          {UNGEPRUEFT.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
        <p className="kern-body">
          Wir rechnen mit den veröffentlichten Richtwerten. Verbindlich ist nur die Entscheidung vom
          Jobcenter.
        </p>
      </section>

      <Angaben ort={ort} auswertung={auswertung} beiAendern={beiAendern} />
      <div className="flex flex-wrap gap-4 nicht-drucken">
        <button type="button" className="kern-btn kern-btn--primary" onClick={beiNeu}>
          <span className="kern-label">Andere Wohnung prüfen</span>
        </button>
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => window.print()}>
          <span className="kern-label">Ergebnis drucken</span>
        </button>
      </div>
    </article>
  );
}

const UNGEPRUEFT = [
  'ob Ihr Umzug nötig ist',
  'ob Sie noch in der Karenzzeit sind und was dort gilt',
  'besondere Regeln, wenn Sie unter 25 Jahre alt sind',
  'besondere Gründe, zum Beispiel Behinderung, Pflege oder Schwangerschaft',
  'Kinder, die nur einen Teil der Zeit bei Ihnen wohnen',
  'eine Wohnung, die Ihnen gehört',
  'ob die Miete gegen die Mietpreisbremse verstößt',
  'Kaution und Umzugskosten',
];
