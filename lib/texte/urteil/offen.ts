import { tagLang } from '@/lib/kern/zahlen';
import type { Ergebnis } from '@/lib/regeln';
import { GRUND } from '../gruende';
import { abstandText, entscheidende } from '../kriterium';
import type { Fall, Text } from './form';
import { gruende, weiter } from './gruende';
import { FRAGEN, zahlen } from './saetze';

/** Not decided: why, and what would decide it. */
export function offen(ergebnis: Ergebnis, fall: Fall): Text {
  const gruendeTexte = gruende(ergebnis);
  if (ergebnis.gruende.includes('kein_richtwert_hinterlegt')) {
    const bis = ergebnis.tabelle?.gueltigBis;
    return {
      ton: 'info',
      titel: `Für ${fall.ort} fehlt ein aktueller Richtwert`,
      kasten: bis ? [`Unsere letzte Tabelle galt bis ${tagLang(bis)}.`] : [GRUND.kein_richtwert_hinterlegt],
      saetze: bis ? [GRUND.kein_richtwert_hinterlegt] : [],
      ziel: null,
    };
  }
  if (ergebnis.gruende.includes('kind_ungeklaert'))
    return {
      ton: 'info',
      titel: 'Es kommt darauf an, ob das Kind mitzählt',
      kasten: [...gruendeTexte, ...weiter(ergebnis)],
      saetze: [FRAGEN],
      ziel: null,
    };
  const deckel = entscheidende(ergebnis).find((k) => k.herkunft === 'gesetz');
  // Only where nothing else is open does the need decide.
  if (deckel !== undefined && ergebnis.gruende.every((grund) => grund === 'umzug_ungeklaert'))
    return {
      ton: 'info',
      titel: 'Es kommt darauf an, ob der Umzug nötig ist',
      kasten: gruendeTexte,
      saetze: [zahlen(deckel), FRAGEN],
      ziel: null,
    };
  const ueberHeizung = entscheidende(ergebnis).filter(
    (k) => k.kriterium === 'heizung' && k.status === 'ueber_richtwert',
  );
  return {
    ton: 'info',
    titel: 'Das können wir nicht sicher prüfen',
    kasten: [...gruendeTexte.slice(0, 1), ...weiter(ergebnis)],
    saetze: [
      ...gruendeTexte.slice(1),
      ...ueberHeizung.map((k) => `Die Heizkosten sind auffällig hoch: ${abstandText(k)}.`),
      ...(ergebnis.kriterien.length > 0 ? ['Die Richtwerte sehen Sie trotzdem unten in der Tabelle.'] : []),
    ],
    ziel: null,
  };
}
