import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kurzname } from '@/lib/kern/kurzname';
import { abdeckung } from '@/lib/orte/abdeckung';
import { andereSchreibweisen } from '@/lib/orte/schreibweisen';
import { jobcenterFuer, kreisbezeichnung } from '@/lib/orte/verzeichnis';
import { VERZEICHNIS } from './hilfe';

const ort = (ags: string) => {
  const gefunden = VERZEICHNIS.nachAgs.get(ags);
  if (!gefunden) throw new Error(ags);
  return gefunden;
};

describe('Das Verzeichnis', () => {
  it('kennt alle Gemeinden, Kreise und 404 Jobcenter', () => {
    expect(VERZEICHNIS.nachAgs.size).toBe(10_747);
    const zeilen = readFileSync('data/bund/jobcenter/2026.csv', 'utf8').split('\n').slice(1).filter(Boolean);
    expect(new Set(zeilen.map((zeile) => zeile.split(';')[1])).size).toBe(404);
    for (const kreis of VERZEICHNIS.kreise) expect(kreis.jobcenter.length, kreis.ags).toBeGreaterThan(0);
  });

  it('nennt für jede Gemeinde ein Jobcenter, für Berlin zwölf, für Hanau das eigene', () => {
    for (const gemeinde of VERZEICHNIS.nachAgs.values()) {
      expect(jobcenterFuer(gemeinde)).toHaveLength(gemeinde.ags === '11000000' ? 12 : 1);
    }
    expect(jobcenterFuer(ort('06415000'))).toMatchObject([{ name: 'Hanau', art: 'gE' }]);
    expect(jobcenterFuer(ort('06435019'))).toMatchObject([{ name: 'Main-Kinzig-Kreis', art: 'zkT' }]);
  });

  it('verwechselt keinen Kreis mit einer Stadt', () => {
    const namen = VERZEICHNIS.kreise.map(({ bezeichnung }) => bezeichnung);
    expect(new Set(namen).size).toBe(namen.length);
    expect(kreisbezeichnung('München', true)).toBe('München (kreisfreie Stadt)');
    expect(kreisbezeichnung('München', false)).toBe('Kreis München');
    expect(kreisbezeichnung('Region Hannover', false)).toBe('Region Hannover');
  });

  it('führt Umlaute und volle Namen zur selben Seite, und nie über eine andere Adresse', () => {
    const wege = andereSchreibweisen(VERZEICHNIS);
    expect(wege.get('münchen')).toBe('muenchen');
    expect(wege.get('münster')).toBe('muenster');
    expect(wege.get('buchholz-in-der-nordheide')).toBe('buchholz-nordheide');
    for (const [schreibweise, adresse] of wege) {
      expect(VERZEICHNIS.nachAdresse.has(schreibweise)).toBe(false);
      expect(VERZEICHNIS.nachAdresse.has(adresse)).toBe(true);
    }
    for (const gemeinde of VERZEICHNIS.nachAgs.values()) {
      const name = kurzname(gemeinde.name);
      expect(VERZEICHNIS.nachAdresse.has(name) || wege.has(name), name).toBe(true);
    }
  });
});

describe('Die Abdeckung', () => {
  it('zählt jeden Kreis einmal, ohne Tabellen keinen als versorgt', () => {
    const laender = abdeckung(VERZEICHNIS.kreise, () => [], '2026-11-25');
    expect(laender).toHaveLength(16);
    expect(laender.flatMap(({ kreise }) => kreise)).toHaveLength(401);
    expect(laender.every(({ mitRichtwerten }) => mitRichtwerten === 0)).toBe(true);
  });
});
