/** Nobody confirms their own figures, and a table needs two who know different things. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lageAus, lageAusGithub } from '@/lib/pflege/vieraugen/plattform';
import { type Lage, vierAugen } from '@/lib/pflege/vieraugen/regel';
import { liesZustaendig, type Zustaendig } from '@/lib/pflege/vieraugen/zustaendig';

const ZUSTAENDIG: Zustaendig = {
  technisch: ['Technik-1', 'technik-2'],
  fachlich: { '03241': ['region-1', 'region-2'], '05315': ['koeln-1'] },
};
const HANNOVER = 'data/traeger/03241-region-hannover/2027-01-01.yaml';
const lage = (teil: Partial<Lage>): Lage => ({
  autor: 'region-1',
  mitwirkende: [],
  bestaetigt: [],
  dateien: [HANNOVER],
  ...teil,
});
const urteil = (teil: Partial<Lage>, z = ZUSTAENDIG) => vierAugen(lage(teil), z);

describe('bestätigt', () => {
  it('von der Technik und von der Stelle, die die Werte kennt', () => {
    expect(urteil({ bestaetigt: ['technik-1', 'Region-2'] })).toEqual({
      ok: true,
      saetze: ['Bestätigt von: region-2, technik-1.'],
    });
  });

  it('ohne Tabelle ist nichts zu bestätigen', () => {
    expect(urteil({ dateien: ['README.md', 'lib/data/x.ts'] })).toEqual({
      ok: true,
      saetze: ['Keine Tabelle ändert sich. Vier Augen sind hier nicht nötig.'],
    });
  });

  it('ist für einen Träger niemand eingetragen, reicht die Technik, und es wird gesagt', () => {
    expect(
      urteil({ dateien: ['data/traeger/11000-berlin/2027-01-01.yaml'], bestaetigt: ['technik-2'] }),
    ).toEqual({
      ok: true,
      saetze: [
        'Bestätigt von: technik-2.',
        'Für den Träger 11000 ist niemand eingetragen. Vermerken Sie, welche Stelle die Werte bestätigt hat.',
      ],
    });
  });

  it('gemeinsame Daten und die Liste der Zuständigen brauchen die Technik', () => {
    for (const datei of ['data/bund/plz/plz.csv', 'zustaendig.yaml']) {
      expect(urteil({ dateien: [datei] }).ok).toBe(false);
      expect(urteil({ dateien: [datei], bestaetigt: ['technik-1'] }).ok).toBe(true);
    }
  });
});

describe('nicht bestätigt', () => {
  it.each([
    [
      {},
      [
        'Es fehlt die technische Bestätigung. Möglich sind: Technik-1, technik-2.',
        'Es fehlt die fachliche Bestätigung für den Träger 03241. Möglich sind: region-2.',
      ],
    ],
    [
      { bestaetigt: ['technik-1'] },
      ['Es fehlt die fachliche Bestätigung für den Träger 03241. Möglich sind: region-2.'],
    ],
    [
      { bestaetigt: ['region-2'] },
      ['Es fehlt die technische Bestätigung. Möglich sind: Technik-1, technik-2.'],
    ],
    // The author's own confirmation, in any spelling, and that of a co-author do not count.
    [
      { bestaetigt: ['technik-1', 'REGION-1'] },
      ['Es fehlt die fachliche Bestätigung für den Träger 03241. Möglich sind: region-2.'],
    ],
    [
      { bestaetigt: ['technik-1', 'region-2'], mitwirkende: ['region-2'] },
      [
        'Es fehlt die fachliche Bestätigung für den Träger 03241. Möglich sind: niemand sonst. Tragen Sie in zustaendig.yaml eine zweite Person ein.',
      ],
    ],
    // Another authority's people know other figures.
    [
      { bestaetigt: ['technik-1', 'koeln-1'] },
      ['Es fehlt die fachliche Bestätigung für den Träger 03241. Möglich sind: region-2.'],
    ],
    [
      {
        dateien: [HANNOVER, 'data/traeger/05315-koeln/2027-01-01.yaml'],
        bestaetigt: ['technik-1', 'region-2'],
      },
      ['Es fehlt die fachliche Bestätigung für den Träger 05315. Möglich sind: koeln-1.'],
    ],
  ] as [Partial<Lage>, string[]][])('%j', (teil, saetze) => {
    expect(urteil(teil)).toEqual({ ok: false, saetze });
  });

  it('eine Person kann nicht beides sein', () => {
    const eine: Zustaendig = { technisch: ['a'], fachlich: { '03241': ['a', 'b'] } };
    expect(urteil({ bestaetigt: ['a'] }, eine)).toEqual({
      ok: false,
      saetze: ['Für den Träger 03241 hat eine Person beides bestätigt. Es müssen zwei sein.'],
    });
    expect(urteil({ bestaetigt: ['a', 'b'] }, eine).ok).toBe(true);
  });

  it('ist niemand eingetragen, kommt nichts durch', () => {
    const keiner = { technisch: [], fachlich: {} };
    expect(urteil({ bestaetigt: ['x', 'y'] }, keiner).saetze[0]).toBe(
      'In zustaendig.yaml ist niemand unter „technisch“ eingetragen. Tragen Sie zuerst jemanden ein.',
    );
  });
});

describe('was die Plattform sagt', () => {
  const SHA = 'a'.repeat(40);
  const review = (login: string, state: string, commit_id = SHA) => ({ user: { login }, state, commit_id });
  const github = (reviews: object[], mehr = {}) => ({
    pull: { number: 7, user: { login: 'autor' }, head: { sha: SHA } },
    reviews,
    commits: [
      { author: { login: 'helfer' }, committer: { login: 'web-flow' } },
      { author: null, committer: null },
    ],
    files: [{ filename: 'data/a', previous_filename: 'data/b' }],
    ...mehr,
  });

  it('GitHub: Es zählt die letzte Entscheidung am heutigen Stand', () => {
    const gelesen = lageAusGithub(
      github([
        review('eine', 'APPROVED'),
        review('zwei', 'CHANGES_REQUESTED'),
        review('zwei', 'APPROVED'),
        review('zwei', 'COMMENTED'),
        review('drei', 'APPROVED'),
        review('drei', 'CHANGES_REQUESTED'),
        review('vier', 'APPROVED', 'b'.repeat(40)),
        review('fuenf', 'DISMISSED'),
        { user: null, state: 'APPROVED', commit_id: SHA },
      ]),
    );
    expect(gelesen).toEqual({
      autor: 'autor',
      mitwirkende: ['helfer', 'web-flow'],
      bestaetigt: ['eine', 'zwei'],
      dateien: ['data/a', 'data/b'],
    });
  });

  it('GitLab', () => {
    expect(
      lageAus({
        mr: { iid: 7, author: { username: 'autor' } },
        approvals: { approved_by: [{ user: { username: 'eine' } }] },
        diffs: [{ old_path: 'data/a', new_path: 'data/a' }],
      }),
    ).toEqual({ autor: 'autor', mitwirkende: [], bestaetigt: ['eine'], dateien: ['data/a'] });
  });

  it('anderes ist keine Lage', () => {
    for (const json of [null, [], {}, { pull: {} }, { mr: {} }]) expect(() => lageAus(json)).toThrow();
  });
});

describe('zustaendig.yaml', () => {
  it('die Datei des Projekts lässt sich lesen', () => {
    expect(liesZustaendig(readFileSync('zustaendig.yaml', 'utf8'))).toHaveProperty('technisch');
  });

  it('nennt Konten je Träger', () => {
    const text = 'format: 1\ntechnisch: [a]\nfachlich:\n  "03241": [b, c]\n';
    expect(liesZustaendig(text)).toEqual({ technisch: ['a'], fachlich: { '03241': ['b', 'c'] } });
  });

  it.each([
    '',
    'format: 1\n',
    'format: 1\ntechnisch: a\n',
    'format: 1\ntechnisch: [a]\nfachlich:\n  Hannover: [b]\n',
  ])('ein Fehler darin hat eine Stelle: %j', (text) => {
    const gelesen = liesZustaendig(text);
    expect(gelesen).toBeInstanceOf(Array);
    expect(gelesen).toMatchObject([{ datei: 'zustaendig.yaml' }]);
  });
});
