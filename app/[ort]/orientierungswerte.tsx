import type { Ergebnis } from '@/lib/regeln';
import { orientierungText } from '@/lib/texte/orientierung';
import { schrittText } from '@/lib/texte/rechenweg';

/** Values that never decide, said as such: the law's ceiling, the Heizspiegel. */
export function Orientierungswerte({ ergebnis }: { ergebnis: Ergebnis }) {
  if (ergebnis.orientierung.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="orientierung">
      <h2 className="kern-heading-medium" id="orientierung">
        Nur zur Orientierung
      </h2>
      {ergebnis.orientierung.map((wert) => (
        <div key={wert.code} className="grid gap-1">
          <p className="kern-body">{orientierungText(wert)}</p>
          <p className="kern-body kern-body--small kern-body--muted">{wert.rechtsgrundlage}</p>
          {wert.rechenweg.length > 0 && (
            <ol className="kern-list kern-list--number">
              {wert.rechenweg.map((schritt, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kind of step may come twice; steps never move.
                <li key={i}>
                  {schrittText(schritt, wert.bezug, 'rechtsprechung')}
                  <span className="kern-body--muted block">Quelle: {schritt.quelle}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  );
}
