import { useState } from 'react';
import { TEILEN } from '@/lib/texte/teilen';
import { kurz } from '../bausteine/adresse';
import { Klappe } from '../bausteine/klappe';
import { Knopf } from '../bausteine/knopf';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { QrCode } from '../bausteine/qr-code';

interface Eigenschaften {
  /** With the answers behind `#`. */
  readonly link: string;
  /** Of the page itself. */
  readonly adresse: string;
}

/** The result on paper, as a link or a QR code, only when asked for: until then no address holds an amount (F-60). */
export function Teilen({ link, adresse }: Eigenschaften) {
  const [gezeigt, setGezeigt] = useState(false);
  const [code, setCode] = useState(false);
  return (
    <Klappe titel={TEILEN.titel} luft={4} nurBildschirm>
      <Knopf text="Ergebnis drucken" tu={() => window.print()} />
      <p className="kern-body">{TEILEN.hinweis}</p>
      <Kopierknopf
        label={TEILEN.kopieren}
        fertig={TEILEN.kopiert}
        vonHand={TEILEN.vonHand}
        text={() => {
          setGezeigt(true);
          return link;
        }}
      />
      {gezeigt && (
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="link">
            Link zum Ergebnis
          </label>
          <input
            className="kern-form-input__input"
            id="link"
            readOnly
            value={link}
            onFocus={(ereignis) => ereignis.currentTarget.select()}
          />
        </div>
      )}
      <button
        type="button"
        className="kern-btn kern-btn--secondary justify-self-start"
        aria-expanded={code}
        onClick={() => setCode(!code)}
      >
        <span className="kern-label">QR-Code zeigen</span>
      </button>
      {code && <Code link={link} adresse={adresse} />}
    </Klappe>
  );
}

/** The code with the words beside it. */
export function Code({ link, adresse }: Eigenschaften) {
  const wohin = kurz(adresse);
  return (
    <div className="flex flex-wrap items-center gap-4">
      <QrCode text={link} bildtext={`QR-Code: öffnet dieses Ergebnis auf ${wohin}`} />
      <p className="kern-body">
        Der QR-Code öffnet dieses Ergebnis auf dem Handy. Achten Sie auf die Adresse: <strong>{wohin}</strong>
      </p>
    </div>
  );
}
