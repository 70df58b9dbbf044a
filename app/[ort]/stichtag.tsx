import { type Aenderung, plusMonate, type Tag } from '@/lib/regeln';
import { aenderungText } from '@/lib/texte/tag';
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
 * The field for another day, folded at the end of the form. It unfolds by itself where the answer depends on it: other limits
 * begin within six months, which is said, or another day is chosen already.
 */
export function Stichtag({ heute: bekannt, gebautAm, tag, aenderung, fehler, beiTag }: Eigenschaften) {
  const heute = bekannt ?? gebautAm;
  const anderer = tag !== heute;
  const bald = aenderung?.art === 'neu' && aenderung.tag <= plusMonate(heute, 6);
  return (
    <div className="grid gap-2">
      {bald && (
        <p className={bekannt === null ? 'kern-body invisible' : 'kern-body'}>{aenderungText(aenderung)}</p>
      )}
      <details className="leise" open={bald || anderer || fehler !== undefined}>
        <summary>Einen anderen Tag prüfen</summary>
        <Eingabefeld
          name="stichtag"
          label="Wann beginnt der Mietvertrag? (freiwillig)"
          hinweis="Zum Beispiel 01.02.2027. Bleibt das Feld leer, zählt der heutige Tag"
          inputMode="text"
          fehler={fehler}
          // The button below must not move away while it is pressed: sending reads the day itself.
          beiVerlassen={(text, wohin) => wohin?.id !== 'senden' && beiTag(text)}
        />
      </details>
    </div>
  );
}
