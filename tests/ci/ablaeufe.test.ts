/** The pipelines of both platforms: thin, the same steps, and no rights for strangers' code. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Ablauf {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { 'timeout-minutes'?: number; permissions?: unknown; steps: Schritt[] }>
  >;
}
interface Schritt {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const ORDNER = '.github/workflows';
const ABLAEUFE = readdirSync(ORDNER).map((name) => {
  const text = readFileSync(join(ORDNER, name), 'utf8');
  return { name, text, ablauf: parse(text) as Ablauf };
});
const schritte = ({ ablauf }: (typeof ABLAEUFE)[number]) =>
  Object.values(ablauf.jobs).flatMap((job) => job.steps);

/** What a pipeline may say itself; everything else is in .ci, where it can be tried on any machine. */
const ERLAUBT =
  /^(\.ci\/[a-z-]+( "[^"]+")?|npm install|cat bericht\/bericht\.md >> "\$GITHUB_STEP_SUMMARY"|echo '[^']*')$/;

describe.each(ABLAEUFE)('$name', (datei) => {
  it('läuft nie mit Rechten im Code eines Fremden', () => {
    expect(Object.keys(datei.ablauf.on)).not.toContain('pull_request_target');
    expect(datei.text).not.toMatch(/secrets\./);
    const schreibt = Object.values(datei.ablauf.permissions).includes('write');
    const ausloeser = Object.keys(datei.ablauf.on);
    if (ausloeser.some((name) => name.startsWith('pull_request'))) expect(schreibt).toBe(false);
    // After another run there may be rights, and then only with the main branch's code.
    const danach = ausloeser.includes('workflow_run');
    for (const { uses, with: mit } of schritte(datei)) {
      if (!uses?.startsWith('actions/checkout@')) continue;
      expect(mit?.['persist-credentials']).toBe(false);
      const hauptzweig = `${'$'}{{ github.event.repository.default_branch }}`;
      expect(mit?.ref).toBe(danach ? hauptzweig : undefined);
    }
  });

  it('setzt nichts von außen in einen Befehl ein', () => {
    for (const { run } of schritte(datei)) expect(run ?? '').not.toContain('${{');
  });

  it('ruft nur auf, was in .ci steht und ausführbar ist', () => {
    const befehle = schritte(datei).flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(befehle.filter((befehl) => !ERLAUBT.test(befehl))).toEqual([]);
    for (const [, name = ''] of datei.text.matchAll(/run: (\.ci\/[a-z-]+)/g)) pruefeScript(name);
  });
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const jobs = parse(text, { merge: true }) as Record<string, { script?: string[]; timeout?: string }>;

  it('hat für jeden Ablauf einen Zwilling', () => {
    expect(Object.keys(jobs)).toEqual(
      expect.arrayContaining(['pruefung', 'tabellen', 'kommentar', 'vier-augen', 'taeglich']),
    );
    const aufrufe = [...text.matchAll(/\.ci\/[a-z-]+/g)].map(([name]) => name);
    for (const name of ['.ci/pruefung', '.ci/tabellen', '.ci/vier-augen', '.ci/taeglich']) {
      expect(aufrufe).toContain(name);
      pruefeScript(name);
    }
  });

  it('eine Tabelle ist auf beiden Plattformen in Minuten geprüft', () => {
    expect(jobs.tabellen?.timeout).toBe('5 minutes');
    const github = ABLAEUFE.find(({ name }) => name === 'tabellen.yml');
    expect(github?.ablauf.jobs.tabellen?.['timeout-minutes']).toBe(5);
  });
});

function pruefeScript(name: string): void {
  expect(existsSync(name), name).toBe(true);
  expect(statSync(name).mode & 0o111, `${name} ist ausführbar`).not.toBe(0);
  expect(readFileSync(name, 'utf8')).toContain('set -euo pipefail');
}
