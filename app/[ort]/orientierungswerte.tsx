import type { Ergebnis } from '@/lib/regeln';
import { orientierungText } from '@/lib/texte/orientierung';
import { schrittText } from '@/lib/texte/rechenweg';
import { belegText } from './beleg';

/** Values that never decide, said as such: the law's ceiling, the Heizspiegel. */
export function Orientierungswerte({ ergebnis }: { ergebnis: Ergebnis }) {
  if (ergebnis.orientierung.length === 0) return null;
  return (
    <section className="grid gap-2" aria-labelledby="orientierung">
      <h3 className="kern-title" id="orientierung">
        Nur zur Orientierung
      </h3>
      {ergebnis.orientierung.map((wert) => (
        <div key={wert.code} className="grid gap-1">
          <p className="kern-body">{orientierungText(wert)}</p>
          <p className="kern-body kern-body--small kern-body--muted">{belegText(wert.rechtsgrundlage)}</p>
          {wert.rechenweg.length > 0 && (
            <ol className="kern-list kern-list--number">
              {wert.rechenweg.map((schritt, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kind of step may come twice; steps never move.
                <li key={i}>
                  {schrittText(schritt, wert.bezug, 'rechtsprechung')}
                  <span className="kern-body--muted block">Quelle: {belegText(schritt.quelle)}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  );
}
