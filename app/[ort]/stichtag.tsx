import { type Aenderung, plusMonate, type Tag } from '@/lib/regeln';
import { aenderungText, fuerTag } from '@/lib/texte/tag';
import { Eingabefeld } from '../bausteine/eingabefeld';

interface Eigenschaften {
  /** null until the device has said which day it is there. */
  readonly heute: Tag | null;
  /** Until then this day keeps the place of the sentence, unseen, so that nothing moves when it is said. */
  readonly gebautAm: Tag;
  readonly tag: Tag;
  readonly aenderung: Aenderung | null;
  readonly fehler: string | undefined;
  /** The field is left, with this text in it. */
  beiTag(text: string): void;
}

/**
 * Which day is checked, always in sight, and the field for another one. It unfolds by itself where the answer depends
 * on it: other limits begin within six months, or another day is chosen already.
 */
export function Stichtag({ heute: bekannt, gebautAm, tag, aenderung, fehler, beiTag }: Eigenschaften) {
  const heute = bekannt ?? gebautAm;
  const anderer = tag !== heute;
  const bald = aenderung?.art === 'neu' && aenderung.tag <= plusMonate(heute, 6);
  return (
    <div className="grid gap-2">
      <p className={bekannt === null ? 'kern-body invisible' : 'kern-body'}>
        Geprüft wird für {fuerTag(tag, heute)}.
        {bald && !anderer && aenderung && ` ${aenderungText(aenderung)}`}
      </p>
      <details className="kern-accordion" open={bald || anderer || fehler !== undefined}>
        <summary className="kern-accordion__header">
          <span className="kern-title kern-title--small">Einen anderen Tag prüfen</span>
        </summary>
        <div className="kern-accordion__body">
          <Eingabefeld
            name="stichtag"
            label="Wann beginnt der Mietvertrag? (freiwillig)"
            hinweis="Zum Beispiel 01.02.2027. Bleibt das Feld leer, zählt der heutige Tag"
            inputMode="text"
            fehler={fehler}
            beiVerlassen={beiTag}
          />
        </div>
      </details>
    </div>
  );
}
