import type { Karte } from '@/lib/texte/karte';
import { QrCode } from '../bausteine/qr-code';

/** The card itself, as it is printed: no bigger than a wallet when folded once. */
export function Mietkarte({ karte, adresse }: { karte: Karte; adresse: string }) {
  const { ort, kreis, haushalt, faelle, dazu, stand, warnung } = karte;
  return (
    <div className="mietkarte">
      <p className="kern-title">
        {ort}, {haushalt}
      </p>
      <p className="kern-body kern-body--small">{kreis}</p>
      {faelle.map(({ name, zeilen }) => (
        <div key={name}>
          {name !== '' && <p className="kern-body kern-body--small">{name}:</p>}
          {zeilen.map((zeile) => (
            <p key={zeile} className="kern-body mietkarte-betrag">
              {zeile}
            </p>
          ))}
        </div>
      ))}
      {dazu.map((satz) => (
        <p key={satz} className="kern-body kern-body--small">
          {satz}
        </p>
      ))}
      <p className="kern-body mietkarte-warnung">{warnung}</p>
      <div className="mietkarte-fuss">
        <div>
          {stand.map((satz) => (
            <p key={satz} className="kern-body kern-body--small">
              {satz}
            </p>
          ))}
          <p className="kern-body kern-body--small">
            <strong>{adresse.replace(/^https?:\/\//u, '')}</strong>
          </p>
        </div>
        <QrCode text={adresse} bildtext={`QR-Code: öffnet den Rechner für ${ort} mit ${haushalt}`} />
      </div>
    </div>
  );
}
