/**
 * The second run, whole: a proposal from a fork lies at `refs/pull/7/head`; the run has the main branch, asks the
 * platform, compares, comments and counts. The platform is a server on this machine.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKE } from '@/lib/berichte/vergleich/kommentar';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';

const projekt = ordnerMit({});
const ursprung = ordnerMit({});
const geschrieben: { was: string; inhalt: Record<string, string> }[] = [];
let bestaetigt: string[] = [];
let sha = '';
let server: Server;

const git = (...argumente: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente], {
    cwd: projekt,
    encoding: 'utf8',
  }).trim();

function antwort(pfad: string): unknown {
  if (pfad.startsWith('/repos/o/r/pulls?')) return [{ number: 7, head: { sha } }];
  if (pfad.endsWith('/pulls/7')) return { user: { login: 'region-1' }, head: { sha } };
  if (pfad.includes('/pulls/7/reviews')) {
    return bestaetigt.map((login) => ({ user: { login }, state: 'APPROVED', commit_id: sha }));
  }
  if (pfad.includes('/pulls/7/commits')) return [{ author: { login: 'region-1' }, committer: null }];
  if (pfad.includes('/pulls/7/files')) return [{ filename: `data/${HANNOVER}/2026-07-01.yaml` }];
  return [];
}

beforeAll(async () => {
  mkdirSync(join(projekt, 'data'));
  cpSync(hannover(), join(projekt, 'data'), { recursive: true });
  for (const teil of [
    'data/bund',
    'data/laender',
    'lib',
    'scripts',
    '.ci',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(teil, join(projekt, teil), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(projekt, 'node_modules'));
  writeFileSync(join(projekt, '.gitignore'), 'node_modules\nbericht/\n');
  const zustaendig = 'format: 1\ntechnisch: [technik-1]\nfachlich:\n  "03241": [region-1, region-2]\n';
  writeFileSync(join(projekt, 'zustaendig.yaml'), zustaendig);
  execFileSync('git', ['init', '-q', '--bare', ursprung]);
  git('init', '-qb', 'main');
  git('remote', 'add', 'origin', ursprung);
  git('add', '-A');
  git('commit', '-qm', 'Anfang');
  git('checkout', '-qb', 'fremd');
  const datei = join(projekt, 'data', HANNOVER, '2026-07-01.yaml');
  writeFileSync(datei, readFileSync(datei, 'utf8').replace('2: 634.00', '2: 651.00'));
  // Code in the proposal that would give itself away if it were run, and a list that would let its author confirm.
  writeFileSync(join(projekt, '.ci/vier-augen'), '#!/bin/sh\necho GEKAPERT\n');
  writeFileSync(join(projekt, 'zustaendig.yaml'), 'format: 1\ntechnisch: [region-1]\n');
  git('add', '-A');
  git('commit', '-qm', 'Vorschlag');
  sha = git('rev-parse', 'HEAD');
  git('push', '-q', 'origin', 'HEAD:refs/pull/7/head');
  git('checkout', '-q', 'main');
  git('branch', '-qD', 'fremd');
  server = createServer((anfrage, ergebnis) => {
    let text = '';
    anfrage.on('data', (teil) => {
      text += teil;
    });
    anfrage.on('end', () => {
      if (anfrage.method !== 'GET')
        geschrieben.push({ was: `${anfrage.method} ${anfrage.url}`, inhalt: JSON.parse(text) });
      ergebnis.end(JSON.stringify(antwort(anfrage.url ?? '')));
    });
  });
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig));
}, 180_000);

afterAll(() => {
  server.close();
});

async function nachlauf(kopf = sha): Promise<string> {
  geschrieben.length = 0;
  const { GITLAB_CI: _, ...umgebung } = process.env;
  const { stdout } = await promisify(execFile)('.ci/nachlauf', [], {
    cwd: projekt,
    env: {
      ...umgebung,
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_TOKEN: 'geheim',
      KOPF_SHA: kopf,
      KOPF_ZWEIG: 'fremd:fremd',
    },
  });
  return stdout;
}

describe('.ci/nachlauf', () => {
  it('kommentiert einmal und zeigt, wessen Bestätigung fehlt', async () => {
    expect(await nachlauf()).not.toContain('GEKAPERT');
    expect(geschrieben.map(({ was }) => was)).toEqual([
      'POST /repos/o/r/issues/7/comments',
      `POST /repos/o/r/statuses/${sha}`,
    ]);
    const [kommentar, status] = geschrieben;
    expect(kommentar?.inhalt.body?.startsWith(MARKE)).toBe(true);
    expect(kommentar?.inhalt.body?.replace(/\u00a0/g, ' ')).toContain(
      '<td>634,00 €</td><td><strong>651,00 €</strong></td><td>+17,00 €</td>',
    );
    expect(status?.inhalt).toMatchObject({
      state: 'failure',
      description: 'Es fehlt die technische Bestätigung. Möglich sind: technik-1.',
    });
  }, 180_000);

  it('mit zwei Bestätigungen wird der Stand grün', async () => {
    bestaetigt = ['technik-1', 'region-2'];
    await nachlauf();
    expect(geschrieben.at(-1)?.inhalt).toMatchObject({
      state: 'success',
      context: 'Vier Augen',
      description: 'Bestätigt von: region-2, technik-1.',
    });
  }, 180_000);
});
