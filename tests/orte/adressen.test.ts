import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HOECHSTENS, passt, VERGEBEN } from '@/lib/orte/adresse';
import { ADRESSEN, ergaenzteAdressen, ladeAdressen } from '@/lib/orte/lade';
import { vergibAdressen } from '@/lib/orte/vergeben';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { VERZEICHNIS } from './hilfe';

const BUND = ladeBund(DATEN);
const GEMEINDEN = [...BUND.gemeinden.values()];
const REGISTER = ladeAdressen(ADRESSEN.gemeinden);

describe('Das Register der Adressen', () => {
  it('hat für jede Gemeinde, auch eine frühere, genau eine Adresse und für jeden Kreis eine', () => {
    const vergeben = [...REGISTER.values()].filter((ags) => ags !== '');
    expect(new Set(vergeben).size).toBe(vergeben.length);
    const geerbt = GEMEINDEN.filter(({ ags }) => !vergeben.includes(ags));
    expect(geerbt.map(({ name }) => name)).toEqual([
      'Langelsheim, Stadt',
      'Hanau, Brüder-Grimm-Stadt',
      'Neitersen',
      'Obergeckler',
      'Uder',
      'Eisenach, Stadt',
      'Greußen, Stadt',
    ]);
    const gewollt = [...GEMEINDEN.map(({ ags }) => ags), ...BUND.fruehere.keys()];
    expect(new Set([...vergeben, ...geerbt.map(({ ags }) => ags)])).toEqual(new Set(gewollt));
    expect(ergaenzteAdressen(BUND).gemeinden).toEqual(REGISTER);
    expect(VERZEICHNIS.kreise.length).toBe(401);
    expect(new Set(VERZEICHNIS.kreise.map(({ adresse }) => adresse)).size).toBe(401);
  });

  it(`kennt nur kurze Adressen: kleine Buchstaben und Bindestriche, höchstens ${HOECHSTENS} Zeichen`, () => {
    for (const adresse of REGISTER.keys()) {
      expect(passt(adresse), adresse).toBe(true);
      expect(VERGEBEN.has(adresse)).toBe(false);
    }
  });

  it('führt zu keiner Auswahl mit nur einem Ort', () => {
    for (const [adresse, ziel] of VERZEICHNIS.nachAdresse) {
      if (!('ags' in ziel)) expect(ziel.length, adresse).toBeGreaterThan(1);
    }
    expect(VERZEICHNIS.nachAdresse.size).toBe(REGISTER.size);
  });

  it('verliert oder ändert nie eine Adresse, die es einmal gab', () => {
    for (const datei of ['data/adressen/gemeinden.csv', 'data/adressen/kreise.csv']) {
      const heute = new Map(zeilen(git('show', `:${datei}`)));
      const staende = git('log', '--format=%H', '--', datei).split('\n').filter(Boolean);
      expect(staende.length).toBeGreaterThan(0);
      for (const stand of staende) {
        for (const [adresse, ziel] of zeilen(git('show', `${stand}:${datei}`)))
          expect([adresse, heute.get(adresse)]).toEqual([adresse, ziel]);
      }
    }
  });
});

describe('Neue Adressen', () => {
  const ort = (ags: string, name: string, kreis: string) => ({ ags, name, kreis });

  it('lassen bestehende, wie sie sind, auch wenn ein gleichnamiger Ort dazukommt', () => {
    const bisher = new Map([['rosdorf', '03159029']]);
    const neu = vergibAdressen(
      [ort('03159029', 'Rosdorf', 'Göttingen'), ort('01061091', 'Rosdorf', 'Steinburg')],
      bisher,
    );
    expect([...neu]).toEqual([
      ['rosdorf', '03159029'],
      ['rosdorf-steinburg', '01061091'],
    ]);
  });

  it('geben einer kreisfreien Stadt ihren Namen und den anderen den Kreis dazu', () => {
    const neu = vergibAdressen(
      [ort('06432015', 'Münster', 'Darmstadt-Dieburg'), ort('05515000', 'Münster, Stadt', 'Münster, Stadt')],
      new Map(),
    );
    expect(Object.fromEntries(neu)).toEqual({ muenster: '05515000', 'muenster-darmstadt': '06432015' });
  });

  it('machen aus einem Namen ohne Vorrang eine Auswahl', () => {
    const neu = vergibAdressen(
      [ort('01051075', 'Neuenkirchen', 'Dithmarschen'), ort('03251028', 'Neuenkirchen', 'Diepholz')],
      new Map(),
    );
    expect(neu.get('neuenkirchen')).toBe('');
    expect(neu.get('neuenkirchen-diepholz')).toBe('03251028');
  });

  it('kürzen lange Namen an den Füllwörtern', () => {
    const neu = vergibAdressen([ort('03353005', 'Buchholz in der Nordheide, Stadt', 'Harburg')], new Map());
    expect([...neu.keys()]).toEqual(['buchholz-nordheide']);
  });

  it('werfen, wenn keine frei ist, und nennen die Abhilfe', () => {
    const gleich = ['05', '06', '07'].map((ziffern) => ort(`010510${ziffern}`, 'Aa', 'Bb'));
    expect(() => vergibAdressen(gleich, new Map())).toThrow(/von Hand/);
  });
});

function zeilen(text: string): [string, string][] {
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((zeile) => zeile.trim().split(';') as [string, string]);
}

function git(...argumente: string[]): string {
  return execFileSync('git', argumente, { encoding: 'utf8', maxBuffer: 64_000_000 });
}
