import { angewandt, eintraegeMitOrt, eintragBei } from '@/lib/pflege/neu/yaml-text';
import { geprueft, holeAus, type Pfad } from './daten';

/**
 * Opens values by household size where a file says that there are none known (`unbekannt`): the reason goes, an empty
 * group comes, and the check asks for its values. Unchanged if nothing of that kind stands there.
 */
export function alsWerteJePerson(text: string, pfad: Pfad): string {
  const eintrag = eintragBei(eintraegeMitOrt(text), ...pfad, 'unbekannt');
  if (eintrag === undefined) return text;
  const neu = angewandt(text, [{ von: eintrag.von, bis: eintrag.bis, text: 'je_person:' }]);
  return geprueft(text, neu, (daten) => {
    const gruppe = holeAus(daten, pfad) as Record<string, unknown>;
    delete gruppe.unbekannt;
    gruppe.je_person = '';
  });
}
