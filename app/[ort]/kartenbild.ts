import type { Karte } from '@/lib/texte/karte';
import { qrModule } from '../bausteine/qr';

/** Dots: a phone's screen shows it whole. */
const BREITE = 1080;
const RAND = 64;
const CODE = 400;

interface Zeile {
  readonly text: string;
  readonly groesse: number;
  readonly fett?: boolean;
}

/**
 * The card as a PNG file, drawn on this device: black on white, so that it can be read on any screen and printed anywhere.
 * Throws if the browser gives no canvas.
 */
export async function kartenbild(karte: Karte, adresse: string): Promise<Uint8Array<ArrayBuffer>> {
  const flaeche = document.createElement('canvas');
  const stift = flaeche.getContext('2d');
  if (stift === null) throw new Error('no canvas');
  const zeilen = inhalt(karte, adresse).flatMap((zeile) => umbrochen(stift, zeile));
  const hoehe = zeilen.reduce((summe, { groesse }) => summe + groesse * 1.4, RAND * 2);
  flaeche.width = BREITE;
  flaeche.height = Math.ceil(hoehe + CODE + RAND);
  stift.fillStyle = '#fff';
  stift.fillRect(0, 0, BREITE, flaeche.height);
  stift.fillStyle = '#000';
  stift.textBaseline = 'top';
  let y = RAND;
  for (const zeile of zeilen) {
    stift.font = schrift(zeile);
    stift.fillText(zeile.text, RAND, y);
    y += zeile.groesse * 1.4;
  }
  zeichneCode(stift, adresse, RAND, y + RAND / 2);
  const datei = await new Promise<Blob | null>((fertig) => flaeche.toBlob(fertig, 'image/png'));
  if (datei === null) throw new Error('no picture');
  return new Uint8Array(await datei.arrayBuffer());
}

function inhalt({ ort, kreis, haushalt, faelle, dazu, stand, warnung }: Karte, adresse: string): Zeile[] {
  const klein = (text: string): Zeile => ({ text, groesse: 36 });
  return [
    { text: 'Was kann eine Wohnung kosten?', groesse: 40 },
    { text: `${ort}, ${haushalt}`, groesse: 64, fett: true },
    klein(kreis),
    klein(''),
    ...faelle.flatMap(({ name, zeilen }) => [
      ...(name === '' ? [] : [klein(`${name}:`)]),
      ...zeilen.map((text) => ({ text, groesse: 52, fett: true })),
    ]),
    klein(''),
    ...dazu.map(klein),
    klein(''),
    { text: warnung, groesse: 40, fett: true },
    klein(''),
    ...stand.map(klein),
    { text: adresse.replace(/^https?:\/\//u, ''), groesse: 36, fett: true },
  ];
}

/** The page's own font is loaded by the time somebody wants the picture. */
function schrift({ groesse, fett }: Zeile): string {
  return `${fett ? 600 : 400} ${groesse}px "Fira Sans", sans-serif`;
}

/** A line cut where it would leave the card; a single word that is too long stays one. */
function umbrochen(stift: CanvasRenderingContext2D, zeile: Zeile): Zeile[] {
  stift.font = schrift(zeile);
  const zeilen: string[] = [''];
  for (const wort of zeile.text.split(' ')) {
    const letzte = zeilen.at(-1) ?? '';
    const laenger = letzte === '' ? wort : `${letzte} ${wort}`;
    if (letzte === '' || stift.measureText(laenger).width <= BREITE - RAND * 2)
      zeilen[zeilen.length - 1] = laenger;
    else zeilen.push(wort);
  }
  return zeilen.map((text) => ({ ...zeile, text }));
}

/** Whole dots a module, so that no edge is grey. */
function zeichneCode(stift: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const module = qrModule(text);
  const kante = Math.floor(CODE / module.length);
  module.forEach((reihe, zeile) => {
    reihe.forEach((schwarz, spalte) => {
      if (schwarz) stift.fillRect(x + spalte * kante, Math.round(y) + zeile * kante, kante, kante);
    });
  });
}
