import type { Auswertung } from '@/lib/fragen/auswerten';
import { tagKurz, tagLang } from '@/lib/kern/zahlen';
import type { Aenderung } from '@/lib/regeln';
import { aenderungText, fuerTag } from '@/lib/texte/tag';

interface Eigenschaften {
  readonly auswertung: Auswertung;
  readonly aenderung: Aenderung | null;
  /** As typed; empty means today. */
  beiTag(tag: string): void;
}

/**
 * The day this result is for, where it is another than today or the limits change soon, and one click to either side. For
 * today it stands above the table and with the calculation.
 */
export function Pruefungstag({ auswertung: { stichtag, heute }, aenderung, beiTag }: Eigenschaften) {
  if (stichtag === heute && aenderung === null) return null;
  return (
    <div className="grid gap-2">
      <p className="kern-body">
        Geprüft für {fuerTag(stichtag, heute)}.{aenderung && ` ${aenderungText(aenderung)}`}
      </p>
      <div className="flex flex-wrap gap-4 nicht-drucken">
        {stichtag !== heute && (
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => beiTag('')}>
            <span className="kern-label">Für heute prüfen</span>
          </button>
        )}
        {aenderung?.art === 'neu' && aenderung.tag !== heute && (
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => beiTag(tagKurz(aenderung.tag))}
          >
            <span className="kern-label">Für den {tagLang(aenderung.tag)} prüfen</span>
          </button>
        )}
      </div>
    </div>
  );
}
