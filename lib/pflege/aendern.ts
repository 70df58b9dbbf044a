import { angewandt, type Eintrag, eintraegeMitOrt, eintragBei } from '@/lib/pflege/neu/yaml-text';
import { datenAus, holeAus, type Pfad } from './daten';
import { fuegeEin, OFFEN } from './einfuegen';
import { entferne } from './entfernen';
import { alsSkalar } from './skalar';
import { setzeWort } from './worte';

/**
 * Sets one value of a table's text; every other byte stays. A missing entry gets a line of its own behind its
 * neighbours, an empty text takes the line away, and what a file left open (`EINTRAGEN`) is closed. A number at the end
 * of the path means a text of a list. The text comes back as it was if the value is already there, or if there is no
 * place for it.
 */
export function setze(text: string, pfad: Pfad, wert: string): string {
  if (typeof pfad.at(-1) === 'number') return setzeWort(text, pfad, wert);
  const eintraege = eintraegeMitOrt(text);
  const eintrag = eintragBei(eintraege, ...pfad);
  if ((eintrag?.wert ?? '') === wert) return text;
  const neu =
    eintrag === undefined
      ? fuegeEin(text, pfad, [`${pfad.at(-1)}: ${geschrieben(pfad, wert, false)}`])
      : eintrag.wert === null && eintrag.wertVon !== eintrag.bis
        ? text
        : wert === ''
          ? entferne(text, mitGruppe(eintraege, eintrag))
          : ersetze(text, eintrag, wert);
  // A layout that was not thought of must not cost anybody a file: then nothing happens.
  return neu !== text && liestSich(neu, pfad, wert) ? neu : text;
}

function liestSich(text: string, pfad: Pfad, wert: string): boolean {
  const daten = datenAus(text);
  return daten !== null && String(holeAus(daten, pfad) ?? '') === wert;
}

/** The figure of a guide, which `npm run tabellen:neu` leaves behind the word that asks for one. */
const ZUM_BEISPIEL = /^[ \t]*# zum Beispiel [^\n\r]*/;

function ersetze(text: string, { pfad, wert, wertVon, bis, nackt }: Eintrag, neu: string): string {
  const leer = wert === null;
  const skalar = geschrieben(pfad, neu, !leer && !nackt);
  const rest = text.slice(bis);
  const frage = leer ? OFFEN.exec(rest) : wert === 'EINTRAGEN' ? ZUM_BEISPIEL.exec(rest) : null;
  const ende = bis + (frage?.[0].length ?? 0);
  return angewandt(text, [{ von: wertVon, bis: ende, text: leer ? ` ${skalar}` : skalar }]);
}

/** A figure such as 11900 kWh stands plain; only the key of a Gemeinde could lose something without quotes. */
function geschrieben(pfad: Pfad, wert: string, inAnfuehrung: boolean): string {
  const zahl = /^[1-9]\d{0,5}$/.test(wert) && pfad.at(-1) !== 'ort';
  return zahl && !inAnfuehrung ? wert : alsSkalar(wert, inAnfuehrung);
}

/** Groups that stand only while something is in them. */
const NUR_GEFUELLT = new Set<string | number | undefined>([
  'variante',
  'energiekennwert',
  'zuschlaege_zusammen',
]);

/** The entry, or its whole group if nothing else is in it and it may be missing. */
function mitGruppe(eintraege: readonly Eintrag[], eintrag: Eintrag): Eintrag {
  const oben = eintrag.pfad.slice(0, -1);
  if (!NUR_GEFUELLT.has(oben.at(-1))) return eintrag;
  const darin = eintraege.filter(
    ({ pfad }) => pfad.length > oben.length && oben.every((teil, i) => pfad[i] === teil),
  );
  return darin.length > 1 ? eintrag : (eintragBei(eintraege, ...oben) ?? eintrag);
}
