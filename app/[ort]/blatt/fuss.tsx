import { kurz } from '../../bausteine/adresse';
import { QrCode } from '../../bausteine/qr-code';

/** Foot of the first page: the way back to the screen, and room for whoever works with it. */
export function Blattfuss({ link, adresse }: { link: string; adresse: string }) {
  const wohin = kurz(adresse);
  return (
    <div className="blattfuss">
      <QrCode text={link} bildtext={`QR-Code: öffnet dieses Ergebnis auf ${wohin}`} />
      <p>
        Der QR-Code öffnet dieses Ergebnis auf dem Handy. Er enthält Ihre Beträge, aber keinen Namen. Achten
        Sie auf die Adresse: <strong>{wohin}</strong>
      </p>
      <div className="vermerk">
        <h2>Für das Amt</h2>
        {['Datum', 'Name', 'Zeichen', 'Vermerk', ''].map((zeile) => (
          <p key={zeile}>{zeile}</p>
        ))}
      </div>
    </div>
  );
}
