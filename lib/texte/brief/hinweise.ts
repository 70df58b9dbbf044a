import { tagLang } from '@/lib/kern/zahlen';
import { type Aenderung, naechsteAenderung, type Tag, vortag } from '@/lib/regeln';
import { geprueft } from '../beleg';
import type { Briefdaten } from './baustein';
import { type Bekannt, hatBetrag, type Luecke, type Richtwertlage } from './lage';

/** What whoever writes the letter has to know of its figures, before it is sent. */
export function hinweiseZu(
  { ort, amt }: Briefdaten,
  lage: Richtwertlage,
  was: 'miete' | 'heizung' = 'miete',
): readonly string[] {
  if (lage.art === 'offen') {
    const grund = lage.luecke === 'nur_orientierung' ? (lage.tabelle?.nurOrientierung ?? '') : '';
    return [`${LUECKE[lage.luecke](ort, amt)} ${grund}`.trim()];
  }
  const limits = was === 'miete' ? lage.miete : lage.heizung;
  if (!limits.some(hatBetrag)) return [OHNE_HEIZUNG];
  return [...beleg(lage), ...unsicher(lage, limits), ...lage.tabelle.leserhinweise];
}

const OHNE_HEIZUNG = 'Für Heizkosten liegt uns hier kein Betrag vor. Ergänzen Sie Ihren Richtwert.';

const LUECKE: Readonly<Record<Luecke, (ort: string, amt: string) => string>> = {
  nicht_geladen: () =>
    'Die Richtwerte konnten wir nicht laden. Ergänzen Sie Betrag und Datum, oder versuchen Sie es noch einmal.',
  keine_tabelle: (ort) => `Für ${ort} haben wir keine Richtwerte. Ergänzen Sie Betrag und Datum.`,
  nur_orientierung: (ort) => `Für ${ort} haben wir nur unsichere Werte. Ergänzen Sie Betrag und Datum.`,
  veraltet: (ort) => `Unsere Tabelle für ${ort} ist zu alt. Ergänzen Sie Betrag und Datum.`,
  amt_nicht_belegt: (_ort, amt) =>
    `Ob unsere Richtwerte auch beim ${amt} gelten, ist nicht belegt. Ergänzen Sie Betrag und Datum.`,
  personen_fehlen: () => 'Geben Sie oben die Zahl der Personen an. Dann steht der Richtwert schon im Text.',
  haengt_ab: () => 'Der Betrag hängt von der Wohnung oder vom Teil vom Ort ab. Setzen Sie den richtigen ein.',
  kein_betrag: () => 'Für diesen Haushalt liegt uns kein Betrag vor. Ergänzen Sie ihn.',
};

function beleg({ tabelle, ab, abSicher }: Bekannt): readonly string[] {
  return [
    ...(tabelle.quelle.beleg === 'zweitquelle'
      ? [
          `Die Zahl haben wir aus zweiter Hand. Vergleichen Sie sie mit Ihrem Dokument. Dann streichen Sie die Klammer. ${geprueft(tabelle)}.`,
        ]
      : [`Die Werte sind ${geprueft(tabelle)}.`]),
    ...(abSicher ? [] : [`Der erste Tag ist nicht bekannt. Belegt ist der Wert ab ${tagLang(ab)}.`]),
  ];
}

function unsicher({ tabelle, ab }: Bekannt, limits: Bekannt['miete']): readonly string[] {
  const hoeher = limits.some(({ grund }) => grund === 'vielleicht_hoeher');
  const offen = limits.some((limit) => limit.betrag === null);
  const neu = naechsteAenderung([tabelle], ab);
  return [
    ...(hoeher && tabelle.vielleichtHoeher !== null ? [tabelle.vielleichtHoeher] : []),
    ...(offen ? ['Der Betrag hängt von einer Angabe ab, die hier fehlt. Setzen Sie den richtigen ein.'] : []),
    ...(limits.length > 1 ? ['Jeder Wert gilt für sich. Sie sind nicht eine Summe.'] : []),
    ...(tabelle.zuschlaege.length > 0 ? ['Zuschläge der Tabelle stehen nicht im Text.'] : []),
    ...(neu === null
      ? []
      : [`Die Werte gelten bis ${tagLang(letzterTag(neu))}. Danach brauchen Sie einen neuen Text.`]),
  ];
}

function letzterTag({ art, tag }: Aenderung): Tag {
  return art === 'neu' ? vortag(tag) : tag;
}
