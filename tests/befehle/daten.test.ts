import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '@/scripts/tabellen-pruefen';
import { ersetze, ordnerMit, TABELLE, TRAEGER } from '@/tests/tabellen/hilfe';
import { HANNOVER, laufe, pruefe } from './hilfe';

/** Two Gemeinden of a Kreis that the project has no table for. */
const fremd = (text: string) =>
  text.replaceAll('99001001', '01053001').replaceAll('99001002', '01053011').replaceAll('"99001"', '"01053"');
const FREMD = {
  'traeger/01053-herzogtum-lauenburg/traeger.yaml': fremd(TRAEGER),
  'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml': fremd(TABELLE),
};
const ANFRAGE = { ...HANNOVER, ort: '01053001', nettokaltmiete: '540.01', betriebskosten: '0' };

describe('pruefe --daten', () => {
  it('antwortet aus einer fremden Tabelle und nur aus ihr', async () => {
    const ordner = ordnerMit(FREMD);
    const lauf = await pruefe(['--daten', ordner], `${JSON.stringify(ANFRAGE)}\n${JSON.stringify(HANNOVER)}`);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ergebnisse[0]).toMatchObject({
      urteil: 'ueber_richtwert',
      tabelle: { id: '01053/2026-01-01', quelle: { stelle: 'Prüfkreis' } },
      kriterien: [{ richtwert: '540.00', differenz: '0.01' }, {}, {}],
    });
    const keine = { gruende: ['kein_richtwert_hinterlegt'], tabelle: { herkunft: 'wogg_auffangwert' } };
    expect(lauf.ergebnisse[1]).toMatchObject(keine);
    expect((await pruefe([], JSON.stringify(ANFRAGE))).ergebnisse[0]).toMatchObject({
      tabelle: { id: '01053/2025-03-01', quelle: { stelle: 'Kreis Herzogtum Lauenburg' } },
    });
  });

  it('ohne Stichtag gilt der heutige Tag in Deutschland, auch aus einer Tabelle, die nur heute gilt', async () => {
    const heute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
    const nurHeute = ersetze('gueltig_ab: 2026-01-01', `gueltig_ab: ${heute}\ngueltig_bis: ${heute}`);
    const ordner = ordnerMit({
      'traeger/01053-herzogtum-lauenburg/traeger.yaml': fremd(TRAEGER),
      [`traeger/01053-herzogtum-lauenburg/${heute}.yaml`]: fremd(nurHeute),
    });
    const { stichtag: _, ...ohne } = ANFRAGE;
    const fragen = [ohne, { ...ohne, stichtag: null }, { ...ohne, stichtag: '2010-01-01' }];
    const lauf = await pruefe(['--daten', ordner], fragen.map((f) => JSON.stringify(f)).join('\n'));
    expect(lauf.ergebnisse.map((e) => e.tabelle?.id ?? null)).toEqual([
      `01053/${heute}`,
      `01053/${heute}`,
      null,
    ]);
  });

  it('mit einer fehlerhaften Tabelle gibt es keine Antwort, sondern ihre Fehler', async () => {
    const pfad = 'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml';
    const ordner = ordnerMit({ ...FREMD, [pfad]: fremd(ersetze('1: 450.00', '1: 1.100')) });
    const lauf = await pruefe(['--daten', ordner], JSON.stringify(ANFRAGE));
    expect(lauf).toMatchObject({ code: 1, ausgabe: '' });
    const name = relative(process.cwd(), join(ordner, pfad));
    expect(lauf.fehler).toBe(
      `${name}:19:14: „1.100“ liest der Computer als 1,10 Euro. Lassen Sie den Punkt weg: 1100\n`,
    );
  });

  it('ohne Tabellen gibt es keine Antwort', async () => {
    const ordner = ordnerMit({});
    expect(await pruefe(['--daten', ordner], JSON.stringify(ANFRAGE))).toMatchObject({
      code: 1,
      ausgabe: '',
      fehler: `Im Ordner ${ordner} steht keine Tabelle. Erwartet wird traeger/<schlüssel>-<name>/.\n`,
    });
  });
});

describe('tabellen:pruefen', () => {
  const ordner = ordnerMit({
    ...FREMD,
    'traeger/01053-herzogtum-lauenburg/2026-07-01.yaml': fremd(
      ersetze('1: 450.00', '1: 612 €', ersetze('2026-01-01', '2026-07-01')),
    ),
  });
  const pfad = (name: string) => join(ordner, 'traeger/01053-herzogtum-lauenburg', name);

  it('prüft alle Tabellen des Projekts', async () => {
    const lauf = await laufe(main);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toMatch(/^Alles in Ordnung: \d{2,} Tabellen geprüft, keine Fehler\.\n$/);
  });

  it('prüft nur die genannte Datei, und meldet ihre Fehler mit Stelle', async () => {
    expect(await laufe(main, [pfad('2026-01-01.yaml')])).toMatchObject({ code: 0, fehler: '' });
    const lauf = await laufe(main, [pfad('2026-07-01.yaml')]);
    const name = relative(process.cwd(), pfad('2026-07-01.yaml'));
    expect(lauf.code).toBe(1);
    // What is unusual in the same file is said at once, but not in the row that has the error.
    expect(lauf.ausgabe.match(/:(\d+):\d+: Warnung: /g)).toEqual([':26:11: Warnung: ', ':26:11: Warnung: ']);
    expect(lauf.fehler).toBe(
      `${name}:19:14: Lassen Sie Leerzeichen und das €-Zeichen weg: 612
  19 |           1: 612 €
     |              ^

1 Fehler, 2 Warnungen gefunden.
`,
    );
  });

  it('eine Warnung hält nichts auf, außer mit --streng; Anmerkungen nennen dieselbe Stelle', async () => {
    const fallend = ordnerMit({
      'traeger/01053-herzogtum-lauenburg/traeger.yaml': fremd(TRAEGER),
      'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml': fremd(ersetze('weitere: 90', '3: 530.00')),
    });
    const datei = join(fallend, 'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml');
    const name = relative(process.cwd(), datei);
    const aufruf = (...mehr: string[]) => laufe(main, ['--tag', '2026-11-25', ...mehr, datei]);
    const lauf = await aufruf();
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toContain(
      `${name}:21:14: Warnung: Für 3 Personen ist der Wert kleiner als für 2 Personen`,
    );
    expect(await aufruf('--streng')).toMatchObject({ code: 1, ausgabe: lauf.ausgabe });
    expect((await aufruf('--format', 'github')).ausgabe).toContain(
      `::warning file=${name},line=21,col=14::Für 3 Personen`,
    );
    const eintraege = JSON.parse((await aufruf('--format', 'gitlab')).ausgabe) as { location: unknown }[];
    expect(eintraege).toContainEqual(
      expect.objectContaining({
        check_name: 'tabelle/fallend',
        location: { path: name, lines: { begin: 21 } },
      }),
    );
  });

  it('mit --streng hält es nichts auf, dass eine Tabelle alt wurde', async () => {
    const grenze = '  - bezug: bruttokaltmiete\n';
    const still = ordnerMit({
      'traeger/01053-herzogtum-lauenburg/traeger.yaml': fremd(TRAEGER),
      'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml': fremd(
        ersetze(
          grenze,
          `${grenze}    bestaetigt:\n${[
            'ohne_wert\n        werte: [130]',
            'fehlt\n        personen: [2]',
            'weitere_fehlt',
          ]
            .map((was) => `      - was: ${was}\n        grund: so für die Prüfung\n`)
            .join('')}`,
        ),
      ),
    });
    const datei = join(still, 'traeger/01053-herzogtum-lauenburg/2026-01-01.yaml');
    const lauf = await laufe(main, ['--tag', '2036-01-01', '--streng', datei]);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toContain('Seit mehr als 24 Monaten hat niemand diese Tabelle bestätigt.');
    expect(lauf.ausgabe).toContain('1 Warnung.');
  });

  it.each([['--format', 'xml'], ['--tag', '01.01.2026'], ['--unbekannt']])(
    '%s %s: sagt, wie der Aufruf lautet',
    async (...args) => {
      const lauf = await laufe(main, args);
      expect(lauf).toMatchObject({ code: 2, ausgabe: '' });
      expect(lauf.fehler).toContain('Aufruf: npm run tabellen:pruefen');
    },
  );

  it('eine Datei, die fehlt oder keine Tabelle ist, gilt nicht als geprüft', async () => {
    for (const datei of [pfad('2030-01-01.yaml'), '/gibt/es/nicht.yaml', 'LICENSE', 'data']) {
      const lauf = await laufe(main, [datei]);
      expect(lauf).toMatchObject({ code: 1, ausgabe: '' });
      expect(lauf.fehler).toContain(`${datei}:1:1: Die Datei fehlt oder ist keine Tabelle (.yaml).`);
    }
  });
});
