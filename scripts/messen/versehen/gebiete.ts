import { type Art, imText, type Original } from './art';
import { gebietsbloecke } from './werte';
import { Zeilen } from './zeilen';
import type { Zufall } from './zufall';

/** Areas that were taken for each other, copied, or forgotten. */

const GEBIETE = 'Gebiete';

/** Two areas of the first limit that has several, with the line of each that matches. */
function zwei(z: Zeilen, zufall: Zufall, muster: RegExp): [number, number] | null {
  const zeilen = gebietsbloecke(z).flatMap(({ von, bis }) => {
    for (let n = von; n < bis; n++) if (muster.test(z.alle[n] ?? '')) return [n];
    return [];
  });
  if (zeilen.length < 2) return null;
  const i = zufall.zahl(zeilen.length - 1);
  return [zeilen[i] ?? 0, zeilen[i + 1] ?? 0];
}

const vertauscht = (name: string, muster: RegExp): Art =>
  imText(GEBIETE, name, (z, zufall) => {
    const paar = zwei(z, zufall, muster);
    if (paar === null) return null;
    const [a, b] = paar;
    const neue = [...z.alle];
    [neue[a], neue[b]] = [neue[b] ?? '', neue[a] ?? ''];
    return { text: neue.join('\n'), zeilen: [a + 1, b + 1, a + 2, b + 2, a, b] };
  });

/** The lines of the cells of an area. */
function zellen(z: Zeilen, { von, bis }: { von: number; bis: number }): [number, number] | null {
  const alle = z.alle.slice(von, bis);
  const anfang = alle.findIndex((zeile) => /^ {8}je_person:$/.test(zeile));
  if (anfang === -1) return null;
  let ende = anfang + 1;
  while (ende < alle.length && /^ {10}/.test(alle[ende] ?? '')) ende++;
  return [von + anfang + 1, von + ende];
}

function mitZellen(name: string, tauschen: boolean): Art {
  return imText(GEBIETE, name, (z, zufall) => {
    const reihen = gebietsbloecke(z).flatMap((block) => {
      const stelle = zellen(z, block);
      return stelle === null ? [] : [stelle];
    });
    if (reihen.length < 2) return null;
    const i = zufall.zahl(reihen.length - 1);
    const [a, b] = [reihen[i], reihen[i + 1]];
    if (!a || !b) return null;
    const [vonA, vonB] = [z.alle.slice(...a), z.alle.slice(...b)];
    if (vonA.join() === vonB.join()) return null;
    const text = [
      ...z.alle.slice(0, a[0]),
      ...(tauschen ? vonB : vonA),
      ...z.alle.slice(a[1], b[0]),
      ...vonA,
      ...z.alle.slice(b[1]),
    ].join('\n');
    return { text, zeilen: [] };
  });
}

/** Lines of an area of the table before, by its name. */
function vorher({ nachbarn, name }: Original, gebiet: string): readonly string[] | null {
  const davor = Object.keys(nachbarn)
    .filter((datei) => /^\d/.test(datei) && datei < name)
    .sort()
    .at(-1);
  const z = new Zeilen(davor === undefined ? '' : (nachbarn[davor] ?? ''));
  const block = gebietsbloecke(z).find(({ von }) => z.alle[von] === gebiet);
  const stelle = block && zellen(z, block);
  return stelle ? z.alle.slice(...stelle) : null;
}

export const GEBIETSVERSEHEN: readonly Art[] = [
  vertauscht('Namen zweier Gebiete vertauscht', /^ {6}- name: /),
  vertauscht('Gemeinden zweier Gebiete vertauscht', /^ {8}gemeinden: \[/),
  mitZellen('Werte zweier Gebiete vertauscht', true),
  mitZellen('Werte eines Gebiets beim nächsten noch einmal', false),
  imText(GEBIETE, 'ein Gebiet behält die Werte von früher', (z, zufall, original) => {
    const stellen = gebietsbloecke(z).flatMap((block) => {
      const [hier, alte] = [zellen(z, block), vorher(original, z.alle[block.von] ?? '')];
      return hier && alte && alte.join() !== z.alle.slice(...hier).join() ? [{ hier, alte }] : [];
    });
    if (stellen.length === 0) return null;
    const { hier, alte } = zufall.aus(stellen);
    return {
      text: [...z.alle.slice(0, hier[0]), ...alte, ...z.alle.slice(hier[1])].join('\n'),
      zeilen: [hier[0]],
    };
  }),
  imText(GEBIETE, 'ein Gebiet steht zweimal da', (z, zufall) => {
    const bloecke = gebietsbloecke(z);
    if (bloecke.length === 0) return null;
    const { von, bis } = zufall.aus(bloecke);
    const text = [...z.alle.slice(0, bis), ...z.alle.slice(von, bis), ...z.alle.slice(bis)].join('\n');
    return { text, zeilen: [bis + 1, bis + 2, bis + 3] };
  }),
  imText(GEBIETE, 'eine Gemeinde steht auch beim nächsten Gebiet', (z, zufall) => {
    const paar = zwei(z, zufall, /^ {8}gemeinden: \[/);
    if (paar === null) return null;
    const [a, b] = paar;
    const ags = /"\d{8}"/.exec(z.alle[a] ?? '')?.[0] ?? '';
    return { text: z.ersetzt(b, (z.alle[b] ?? '').replace(']', `, ${ags}]`)), zeilen: [b + 1] };
  }),
];
