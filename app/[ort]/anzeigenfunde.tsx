import { type Ref, useState } from 'react';
import type { Anzeige, Fund } from '@/lib/anzeigen/anzeige';
import { alsFormular } from '@/lib/anzeigen/formular';
import { kurzname } from '@/lib/kern/kurzname';
import { ANGEBOT, andererOrt, fundstelle, fundText, zweifelText } from '@/lib/texte/anzeigen';
import type { Anzeigeneigenschaften } from './anzeige-einfuegen';

interface Eigenschaften extends Anzeigeneigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly anzeige: Anzeige;
}

/** Each find with the words it was taken from, to be confirmed; then what is not clear. Nothing is taken unseen. */
export function Anzeigenfunde({ ref, anzeige: { funde, zweifel }, ort, beiUebernehmen }: Eigenschaften) {
  const [ohne, setOhne] = useState<ReadonlySet<Fund['feld']>>(new Set());
  const [meldung, setMeldung] = useState('');
  const imAngebot = funde.find(({ feld }) => feld === 'ort');
  const angaben = funde.filter(({ feld }) => feld !== 'ort');

  function wechsle(feld: Fund['feld']): void {
    const neu = new Set(ohne);
    if (!neu.delete(feld)) neu.add(feld);
    setOhne(neu);
    setMeldung('');
  }

  function uebernimm(): void {
    const gewollt = angaben.filter(({ feld }) => !ohne.has(feld));
    setMeldung(gewollt.length === 0 ? ANGEBOT.keine : ANGEBOT.fertig);
    if (gewollt.length === 0) return;
    beiUebernehmen(alsFormular(gewollt));
  }

  return (
    <section className="grid gap-6" aria-labelledby="angebot-funde">
      <h2 className="kern-heading-medium" id="angebot-funde" tabIndex={-1} ref={ref}>
        {ANGEBOT.titel}
      </h2>
      {imAngebot && !gleicherOrt(imAngebot.wert, ort) && (
        <p className="kern-body hervorgehoben">{andererOrt(imAngebot.wert, ort)}</p>
      )}
      {angaben.length === 0 ? (
        <p className="kern-body">{ANGEBOT.nichts}</p>
      ) : (
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{ANGEBOT.pruefen}</legend>
          <div className="kern-fieldset__body">
            {angaben.map((fund) => (
              <div className="kern-form-check" key={fund.feld}>
                <input
                  className="kern-form-check__checkbox"
                  type="checkbox"
                  id={`angebot-${fund.feld}`}
                  aria-describedby={`angebot-${fund.feld}-stelle`}
                  checked={!ohne.has(fund.feld)}
                  onChange={() => wechsle(fund.feld)}
                />
                <div>
                  <label className="kern-label" htmlFor={`angebot-${fund.feld}`}>
                    {fundText(fund)}
                  </label>
                  <div className="kern-hint" id={`angebot-${fund.feld}-stelle`}>
                    {fundstelle(fund)}
                  </div>
                </div>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {zweifel.length > 0 && (
        <div className="grid gap-2">
          <h3 className="kern-title">{ANGEBOT.fragen}</h3>
          <ul className="kern-list kern-list--bullet">
            {zweifel.map((eines) => (
              <li key={`${eines.code}-${eines.von}`}>{zweifelText(eines)}</li>
            ))}
          </ul>
        </div>
      )}
      {angaben.length > 0 && (
        <button type="button" className="kern-btn kern-btn--primary justify-self-start" onClick={uebernimm}>
          <span className="kern-label">{ANGEBOT.uebernehmen}</span>
        </button>
      )}
      <p className="kern-body" role="status">
        {meldung}
      </p>
    </section>
  );
}

/** “31134 Hildesheim Ost” is Hildesheim: a part of the place may stand behind its name, or be left out here. */
function gleicherOrt(wert: string, ort: string): boolean {
  const [eins, zwei] = [kurzname(wert.replace(/^\d{5} /u, '')), kurzname(ort)];
  return eins === zwei || eins.startsWith(`${zwei}-`) || zwei.startsWith(`${eins}-`);
}
