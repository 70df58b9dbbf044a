import { angewandt, type Eintrag, zeilenanfang, zeilenende } from '@/lib/pflege/neu/yaml-text';

/** The whole line, unless a remark stands on it or it begins an entry of a list: then only the value goes. */
export function entferne(text: string, { von, bis, wertVon }: Eintrag): string {
  const anfang = zeilenanfang(text, von);
  const ende = zeilenende(text, bis);
  const rest = text.slice(bis, ende).trim();
  if (text.slice(anfang, von).trim() !== '') {
    const luecke = /[ \t]*$/.exec(text.slice(von, wertVon))?.[0].length ?? 0;
    return angewandt(text, [{ von: rest === '' ? wertVon - luecke : wertVon, bis, text: '' }]);
  }
  // A last line without a break takes the break before it along.
  const offenesEnde = ende === text.length && text[ende - 1] !== '\n' && anfang > 0;
  const vorher = offenesEnde ? anfang - (text[anfang - 2] === '\r' ? 2 : 1) : anfang;
  return angewandt(text, [
    rest === '' ? { von: vorher, bis: ende, text: '' } : { von, bis: bis + luecke(text, bis), text: '' },
  ]);
}

function luecke(text: string, bis: number): number {
  return /^[ \t]*/.exec(text.slice(bis))?.[0].length ?? 0;
}
