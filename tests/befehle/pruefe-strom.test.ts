import { describe, expect, it } from 'vitest';
import { prozess } from '@/scripts/pruefe/prozess';
import { HANNOVER, HILDESHEIM, type Pruefung, pruefe } from './hilfe';

const ANFRAGE = JSON.stringify(HANNOVER);
const mitPersonen = (personen: number) => JSON.stringify({ ...HANNOVER, personen });
const zeilen = (lauf: Pruefung) =>
  lauf.antworten.map((antwort) => [antwort.zeile, 'fehler' in antwort ? antwort.fehler[0]?.grund : 'gut']);
const zeilenIn = (text: string) => text.split('\n').length - 1;

describe('Strom', () => {
  it('wie die Eingabe zerteilt ist, ändert nichts, auch mitten in einem Zeichen', async () => {
    const text = `\uFEFF${JSON.stringify({ ...HANNOVER, ort: 'Hannover' })}\r\n\r\n${JSON.stringify({ ort: 'Köln' })}\n{"ort":"Mülheim an der Weser"}`;
    const ganz = await pruefe([], text);
    expect(zeilen(ganz)).toEqual([
      [1, 'gut'],
      [3, 'gut'],
      [4, 'ort_unbekannt'],
    ]);
    const einzeln = Array.from(new TextEncoder().encode(text), (byte) => Uint8Array.of(byte));
    expect((await pruefe([], einzeln)).ausgabe).toBe(ganz.ausgabe);
    expect((await pruefe([], [...text])).ausgabe).toBe(ganz.ausgabe);
  });

  it('jede Antwort kommt, bevor die nächste Anfrage gelesen wird, und wartet auf den, der sie liest', async () => {
    let geschrieben = 0;
    const rueckstand: number[] = [];
    async function* ein() {
      for (let i = 0; i < 200; i += 1) {
        rueckstand.push(i - geschrieben);
        yield `${mitPersonen(1 + (i % 6))}\n`;
      }
    }
    const aus = async (text: string) => {
      await new Promise((weiter) => setImmediate(weiter));
      geschrieben += zeilenIn(text);
    };
    expect(await pruefe([], '', { ein: ein(), aus })).toMatchObject({ code: 0 });
    expect(Math.max(...rueckstand)).toBe(0);
    expect(geschrieben).toBe(200);
  });

  it('20.000 Anfragen auf einmal: geschrieben wird in kleinen Stücken', async () => {
    let groesstes = 0;
    let antworten = 0;
    const aus = (text: string) => {
      groesstes = Math.max(groesstes, text.length);
      antworten += zeilenIn(text);
    };
    const viele = Array.from({ length: 20_000 }, (_, i) => mitPersonen(1 + (i % 6))).join('\n');
    expect(await pruefe(['--kurz'], viele, { aus })).toMatchObject({ code: 0, fehler: '' });
    expect(antworten).toBe(20_000);
    expect(groesstes).toBeLessThan(100_000);
  });

  it('wer nicht weiterliest, beendet den Befehl ohne ein Wort', async () => {
    let gelesen = 0;
    async function* ein() {
      for (;;) {
        gelesen += 1;
        yield `${ANFRAGE}\n`;
      }
    }
    const aus = () => Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await pruefe([], '', { ein: ein(), aus })).toMatchObject({ code: 0, fehler: '' });
    expect(gelesen).toBe(1);
  });

  it('eine volle Platte ist ein Fehler, den man sieht', async () => {
    const aus = () => Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    expect(await pruefe([], ANFRAGE, { aus })).toMatchObject({
      code: 1,
      fehler: 'Die Ausgabe lässt sich nicht schreiben (ENOSPC).\n',
    });
  });

  it('bricht die Eingabe ab, bleibt, was schon beantwortet ist', async () => {
    async function* ein() {
      yield `${ANFRAGE}\n${ANFRAGE}`;
      throw new Error('EIO');
    }
    const lauf = await pruefe([], '', { ein: ein() });
    expect(lauf.code).toBe(2);
    expect(lauf.antworten).toHaveLength(1);
    expect(lauf.fehler).toBe('Die Datei - fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.\n');
  });

  it('der Befehl nimmt Eingabe und Tag vom Rechner', () => {
    const io = prozess();
    expect(io.ein).toBe(process.stdin);
    expect(io.heute()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('Anfragen über mehrere Zeilen', () => {
  const lang = JSON.stringify(HILDESHEIM, null, 2);

  it('stehen neben solchen in einer Zeile; gezählt wird, wo sie beginnen', async () => {
    const lauf = await pruefe([], [ANFRAGE, lang, '', lang, ANFRAGE].join('\n'));
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.antworten.map(({ zeile }) => zeile)).toEqual([1, 2, 13, 23]);
  });

  it.each([
    '{"ort":"03241001"',
    '{"ort":',
    '{"heizung":{"verbrauch":"1",',
    '{"merkmale":["a"',
    '{"a":}',
    '{"ort":"Kö',
    '}',
    '[1,]',
  ])('eine abgebrochene Zeile kostet die nächsten nicht ihre Antwort: %s', async (zeile) => {
    const lauf = await pruefe([], [zeile, mitPersonen(1), mitPersonen(2), mitPersonen(3)].join('\n'));
    expect(lauf.code).toBe(2);
    expect(zeilen(lauf)).toEqual([
      [1, 'kein_json'],
      [2, 'gut'],
      [3, 'gut'],
      [4, 'gut'],
    ]);
  });

  it('was nie fertig wird, bekommt Zeile für Zeile seine Fehler', async () => {
    expect(zeilen(await pruefe([], lang.slice(0, -2)))).toEqual(
      Array.from({ length: 9 }, (_, i) => [i + 1, 'kein_json']),
    );
  });

  it('eine Liste von Anfragen ist keine Anfrage', async () => {
    const lauf = await pruefe([], JSON.stringify([HANNOVER, HILDESHEIM], null, 1));
    expect(zeilen(lauf)).toEqual([[1, 'kein_objekt']]);
  });
});

describe('Überlanges', () => {
  const MILLION = 'x'.repeat(1_000_001);

  it('eine Zeile über 1.000.000 Zeichen ist fehlerhaft, die nächste nicht', async () => {
    const lauf = await pruefe([], [`{"ort":"${MILLION}`, MILLION, `"}\n${ANFRAGE}\n`, MILLION]);
    expect(zeilen(lauf)).toEqual([
      [1, 'zeile_zu_lang'],
      [2, 'gut'],
      [3, 'zeile_zu_lang'],
    ]);
    expect(lauf.fehler).toContain('Zeile 1: Diese Zeile hat mehr als 1.000.000 Zeichen.');
  });

  it('eine Anfrage über viele Zeilen auch, mit einer Meldung', async () => {
    const liste = Array.from({ length: 9_000 }, () => JSON.stringify(HANNOVER, null, 1)).join(',\n');
    const laenge = liste.split('\n').length;
    expect(zeilen(await pruefe([], `\n[\n${liste}\n]\n${ANFRAGE}`))).toEqual([
      [2, 'anfrage_zu_lang'],
      [laenge + 4, 'gut'],
    ]);
    expect(zeilen(await pruefe([], `[\n${liste}`))).toEqual([[1, 'anfrage_zu_lang']]);
    expect(zeilen(await pruefe([], `[\n${liste}\n${ANFRAGE}`))).toEqual([
      [1, 'anfrage_zu_lang'],
      [laenge + 2, 'gut'],
    ]);
  });

  it('viele Zeilen, von denen jede eine neue Klammer öffnet, bleiben schnell', async () => {
    const lauf = await pruefe([], '{"a":\n'.repeat(5_000));
    expect(lauf.antworten).toHaveLength(5_000);
    expect(lauf.code).toBe(2);
  });
});

describe('--kurz', () => {
  it('sagt Urteil und maßgebliche Werte, dieselben wie die lange Antwort', async () => {
    const fragen = [
      HANNOVER,
      { ...HANNOVER, ort: 'Hannover', nettokaltmiete: '580' },
      HILDESHEIM,
      { ...HANNOVER, ort: '09262000' },
      { ...HANNOVER, ort: null },
      { ...HANNOVER, stichtag: '2010-01-01' },
      { ...HANNOVER, personen: null },
      { ...HANNOVER, stichtag: '2035-01-01' },
      { ...HANNOVER, umzug: { bisherigerOrt: 'Kiel', erforderlich: false } },
    ];
    const text = fragen.map((frage) => JSON.stringify(frage)).join('\n');
    const kurz = await pruefe(['--kurz'], text);
    const lang = await pruefe([], text);
    expect(kurz).toMatchObject({ code: 0, fehler: '' });
    const gekuerzt = lang.ergebnisse.map(({ zeile, ort, urteil, gruende, kriterien }, i) => ({
      zeile,
      ort: ort?.ags ?? fragen[i]?.ort,
      urteil,
      gruende,
      kriterien: kriterien
        .filter(({ massgeblich }) => massgeblich)
        .map(({ bezug, status, istwert, richtwert, differenz }) => {
          return { bezug, status, istwert, richtwert, differenz };
        }),
    }));
    expect(kurz.antworten).toEqual(gekuerzt);
    expect(kurz.antworten[1]).toMatchObject({ ort: '03241001', kriterien: [{ differenz: '66.00' }, {}] });
  });
});

it('--hilfe sagt auf der Ausgabe, wie es geht, und ist kein Fehler', async () => {
  for (const wort of ['--hilfe', '--help', '-h']) {
    let ausgabe = '';
    const aus = (text: string) => {
      ausgabe += text;
    };
    expect(await pruefe([wort], '', { aus })).toMatchObject({ code: 0, fehler: '' });
    expect(ausgabe).toMatch(/^Aufruf: npm run --silent pruefe -- .*--kurz/s);
  }
});
