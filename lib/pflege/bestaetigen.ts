import { parseDocument } from 'yaml';
import { angewandt, eintraegeMitOrt, eintragBei, zeilenanfang } from '@/lib/pflege/neu/yaml-text';
import { setze } from './aendern';
import { alsSkalar } from './skalar';

type Pfad = readonly (string | number)[];

/**
 * Writes a confirmation where the check looks for it: at the area or the limit of the value, otherwise at the table. A
 * text that stands there already becomes the first of a list. The text comes back unchanged if its layout is unusual.
 */
export function bestaetige(text: string, pfad: Pfad, satz: string): string {
  const ort = [...ortFuer(pfad), 'bestaetigt'];
  const eintrag = eintragBei(eintraegeMitOrt(text), ...ort);
  if (eintrag === undefined) return setze(text, ort, satz);
  const block = text.slice(eintrag.wertVon, eintrag.bis);
  const umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  const einzug = ' '.repeat(eintrag.von - zeilenanfang(text, eintrag.von) + 2);
  const neu = alsSkalar(satz);
  let ersatz: string;
  if (eintrag.wert !== null) {
    ersatz = `${umbruch}${einzug}- ${block}${umbruch}${einzug}- ${neu}`;
    const von = text[eintrag.wertVon - 1] === ' ' ? eintrag.wertVon - 1 : eintrag.wertVon;
    return geprueft(text, angewandt(text, [{ von, bis: eintrag.bis, text: ersatz }]), ort, satz);
  }
  const strich = ' '.repeat(eintrag.wertVon - zeilenanfang(text, eintrag.wertVon));
  ersatz = `${umbruch}${strich}- ${neu}`;
  const danach = angewandt(text, [{ von: eintrag.bis, bis: eintrag.bis, text: ersatz }]);
  return geprueft(text, danach, ort, satz);
}

function ortFuer(pfad: Pfad): Pfad {
  if (pfad[0] !== 'grenzen' || typeof pfad[1] !== 'number') return [];
  return pfad[2] === 'gebiete' && pfad.length > 3 ? pfad.slice(0, 4) : pfad.slice(0, 2);
}

function geprueft(alt: string, neu: string, ort: Pfad, satz: string): string {
  const dokument = parseDocument(neu, { schema: 'failsafe', prettyErrors: false });
  if (dokument.errors.length > 0) return alt;
  const liste = (dokument.toJS() as Record<string, unknown>) ?? {};
  const gefunden = ort.reduce<unknown>(
    (wert, teil) => (wert as Record<string | number, unknown>)?.[teil],
    liste,
  );
  return Array.isArray(gefunden) && gefunden.at(-1) === satz ? neu : alt;
}
