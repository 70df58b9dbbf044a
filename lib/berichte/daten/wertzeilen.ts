import type { Band, Schritt, Wert } from '@/lib/regeln';
import {
  alsDezimal,
  alsDezimal4,
  type Bezug,
  istJeM2,
  type JePerson,
  type PreisMalFlaeche,
  vortag,
} from '@/lib/regeln';
import type { Angabe } from './zeilen';

/** What a value says, one row each: branches become conditions, gaps become rows with a reason. */
export function wertzeilen(wert: Wert, bezug: Bezug): Angabe[] {
  switch (wert.art) {
    case 'fest':
      return [{ art: 'wert', ...zahl(bezug, wert.wert) }];
    case 'unbekannt':
      return [{ art: 'unbekannt', erklaerung: wert.grund }];
    case 'je_person':
      return jePerson(wert, bezug);
    case 'preis_mal_flaeche':
      return preise(wert);
    case 'je_auswahl':
      return Object.entries(wert.werte).flatMap(([antwort, zweig]) =>
        mit({ [wert.frage]: antwort }, wertzeilen(zweig, bezug)),
      );
    case 'je_stufe':
      return wert.stufen.flatMap((stufe) => mit(klasse(wert.groesse, stufe), wertzeilen(stufe.wert, bezug)));
    case 'nach_tag':
      return wert.fassungen.flatMap((fassung, i) => {
        const naechste = wert.fassungen[i + 1]?.ab;
        const tage = { tag_ab: fassung.ab, ...(naechste && { tag_bis: vortag(naechste) }) };
        return mit(tage, wertzeilen(fassung.wert, bezug));
      });
  }
}

function jePerson(wert: JePerson, bezug: Bezug): Angabe[] {
  const { weitere, weitereAb, einzelfallAb, danach } = wert;
  // A cell behind these is never used (lib/regeln/wert/je-person.ts).
  const ende = Math.min(danach?.ab ?? Infinity, einzelfallAb ?? Infinity);
  const zellen = wert.zellen.slice(0, Math.min(ende - 1, wert.zellen.length));
  const gedruckt = zellen.flatMap((zelle, i): Angabe[] => {
    const personen = { personen_von: i + 1, personen_bis: i + 1 };
    if (zelle === null) return weitere !== null && i + 1 >= weitereAb ? [] : [luecke(i + 1, i + 1)];
    if (typeof zelle === 'number') return [{ art: 'wert', ...personen, ...zahl(bezug, zelle) }];
    const rechnung = { berechnet: true, rechenweg: rechenweg(zelle.weg) };
    return [{ art: 'wert', ...personen, ...zahl(bezug, zelle.wert), ...rechnung }];
  });
  return [...gedruckt, ...weiterePersonen(wert, bezug, zellen.length, ende), ...amEnde(wert, bezug)];
}

/** What holds between the last printed cell and the size at which another rule begins. */
function weiterePersonen(
  { weitere, weitereAb }: JePerson,
  bezug: Bezug,
  groesste: number,
  ende: number,
): Angabe[] {
  const bis = ende === Infinity ? null : ende - 1;
  if (weitere !== null && weitereAb < ende) {
    const personen = { personen_von: weitereAb, ...(bis !== null && { personen_bis: bis }) };
    return [{ art: 'weitere_person', ...personen, ...zahl(bezug, weitere) }];
  }
  return groesste + 1 < ende ? [luecke(groesste + 1, bis)] : [];
}

function amEnde({ danach, einzelfallAb }: JePerson, bezug: Bezug): Angabe[] {
  const einzelfall: Angabe[] =
    einzelfallAb === null || (danach !== null && danach.ab <= einzelfallAb)
      ? []
      : [{ art: 'einzelfall', personen_von: einzelfallAb, ...(danach && { personen_bis: danach.ab - 1 }) }];
  if (danach === null) return einzelfall;
  const spaeter = wertzeilen(danach.wert, bezug).flatMap((zeile): Angabe[] => {
    const { personen_von: von = 1, personen_bis: bis } = zeile;
    if (bis !== undefined && bis < danach.ab) return [];
    // The first further person stays where it is: the value before it is what the amount is added to.
    return [{ ...zeile, personen_von: zeile.art === 'weitere_person' ? von : Math.max(von, danach.ab) }];
  });
  return [...einzelfall, ...spaeter];
}

function luecke(von: number, bis: number | null): Angabe {
  return { art: 'nicht_genannt', personen_von: von, ...(bis !== null && { personen_bis: bis }) };
}

function preise({ preise, preisWeitere, flaeche, zeitraum, runden, quelle }: PreisMalFlaeche): Angabe[] {
  const zeile = (preis: number, personen: Partial<Angabe>): Angabe => ({
    art: 'preis_je_m2',
    ...personen,
    preis_euro_je_m2: alsDezimal4(preis),
    flaeche,
    zeitraum,
    runden,
    // A price that the table itself does not print comes from national data.
    ...(quelle !== null && { berechnet: true, rechenweg: `Preis aus: ${quelle}` }),
  });
  if (typeof preise === 'number') return [zeile(preise, {})];
  const danach = { personen_von: preise.length + 1 };
  return [
    ...preise.map((preis, i) => {
      const personen = { personen_von: i + 1, personen_bis: i + 1 };
      return preis === null ? luecke(i + 1, i + 1) : zeile(preis, personen);
    }),
    preisWeitere === null ? luecke(preise.length + 1, null) : zeile(preisWeitere, danach),
  ];
}

/** A branch inside a branch of the same kind does not occur: one question has one answer. */
function mit(bedingung: Partial<Angabe>, zeilen: readonly Angabe[]): Angabe[] {
  return zeilen.map((zeile) => ({ ...zeile, ...bedingung }));
}

/** The edges of a class of numbers, each in its column. */
export function klasse(groesse: string, { ab, ueber, bis, unter }: Band): Partial<Angabe> {
  const jahr = groesse === 'baujahr';
  const einheit = jahr ? '' : '_m2';
  const rand = (name: string, wert: number | null) =>
    wert === null ? {} : { [`${groesse}_${name}${einheit}`]: jahr ? wert : alsDezimal(wert) };
  return { ...rand('ab', ab), ...rand('ueber', ueber), ...rand('bis', bis), ...rand('unter', unter) };
}

/** A number in the column of its unit. */
function zahl(bezug: Bezug, wert: number): Partial<Angabe> {
  if (istJeM2(bezug)) return { preis_euro_je_m2: alsDezimal4(wert) };
  if (bezug === 'wohnflaeche') return { flaeche_m2: alsDezimal(wert) };
  if (bezug === 'heizenergie') return { energie_kwh_im_jahr: alsDezimal(wert) };
  return { betrag_cent: wert };
}

function rechenweg(weg: readonly Schritt[]): string {
  return weg
    .map(({ schritt, werte, rechtsgrundlage }) => {
      const teile = Object.entries(werte).map(([name, wert]) => `${name} ${wert}`);
      return `${schritt} (${rechtsgrundlage}): ${teile.join(', ')}`;
    })
    .join(' | ');
}
