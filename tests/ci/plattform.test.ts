/** What the pipelines say to the platforms, against a server on this machine that answers as they do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKE } from '@/lib/berichte/vergleich/kommentar';
import { lageAus } from '@/lib/pflege/vieraugen/plattform';
import { github } from '@/scripts/plattform/github';
import { gitlab } from '@/scripts/plattform/gitlab';

let server: Server;
let antworten: Record<string, unknown>;
let anrufe: { was: string; inhalt: unknown; token: string | undefined }[];

beforeEach(async () => {
  antworten = {};
  anrufe = [];
  server = createServer((anfrage, antwort) => {
    let text = '';
    anfrage.on('data', (teil) => {
      text += teil;
    });
    anfrage.on('end', () => {
      const adresse = (anfrage.url ?? '').replace(/[?&]per_page=100&page=1$/, '');
      const was = `${anfrage.method} ${adresse}`;
      const token = anfrage.headers.authorization ?? anfrage.headers['private-token'];
      anrufe.push({ was, inhalt: text === '' ? null : JSON.parse(text), token: token?.toString() });
      const inhalt = antworten[was];
      antwort.writeHead(inhalt === undefined ? 404 : 200, { 'content-type': 'application/json' });
      antwort.end(JSON.stringify(inhalt ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('GITHUB_API_URL', basis);
  vi.stubEnv('GITHUB_REPOSITORY', 'o/r');
  vi.stubEnv('GITHUB_TOKEN', 'geheim');
  vi.stubEnv('VORSCHLAG', '7');
  vi.stubEnv('CI_API_V4_URL', basis);
  vi.stubEnv('CI_PROJECT_ID', '12');
  vi.stubEnv('CI_MERGE_REQUEST_IID', '7');
  vi.stubEnv('KOMMENTAR_TOKEN', 'geheim');
});

afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

const geschrieben = () =>
  anrufe.filter(({ was }) => !was.startsWith('GET')).map(({ was, inhalt }) => [was, inhalt]);
const BERICHT = `${MARKE}\nneu`;

describe('GitHub', () => {
  const LISTE = 'GET /repos/o/r/issues/7/comments';

  it('schreibt den ersten Kommentar', async () => {
    antworten = { [LISTE]: [], 'POST /repos/o/r/issues/7/comments': {} };
    expect(await github().kommentiere(BERICHT, MARKE, false)).toBe('neu');
    expect(geschrieben()).toEqual([['POST /repos/o/r/issues/7/comments', { body: BERICHT }]]);
    expect(anrufe[0]?.token).toBe('Bearer geheim');
  });

  it('ersetzt seinen eigenen, aber nie den eines Menschen, der die Marke zitiert', async () => {
    antworten = {
      [LISTE]: [
        { id: 1, body: `${MARKE}\nZitat`, user: { type: 'User' } },
        { id: 2, body: `${MARKE}\nalt`, user: { type: 'Bot' } },
      ],
      'PATCH /repos/o/r/issues/comments/2': {},
    };
    expect(await github().kommentiere(BERICHT, MARKE, false)).toBe('ersetzt');
    expect(geschrieben()).toEqual([['PATCH /repos/o/r/issues/comments/2', { body: BERICHT }]]);
  });

  it('sagt nichts, wo nichts ist', async () => {
    antworten = { [LISTE]: [] };
    expect(await github().kommentiere(BERICHT, MARKE, true)).toBe('nichts');
    expect(geschrieben()).toEqual([]);
  });

  it('liest alle Seiten einer Liste', async () => {
    const seite = Array.from({ length: 100 }, (_, id) => ({ id, body: '', user: null }));
    antworten = {
      [LISTE]: seite,
      [`${LISTE}?per_page=100&page=2`]: [{ id: 200, body: MARKE, user: { type: 'Bot' } }],
      'PATCH /repos/o/r/issues/comments/200': {},
    };
    expect(await github().kommentiere(BERICHT, MARKE, false)).toBe('ersetzt');
  });

  it('findet den Vorschlag einer Abspaltung an Zweig und Stand', async () => {
    vi.stubEnv('VORSCHLAG', '');
    vi.stubEnv('KOPF_ZWEIG', 'fremd:mein/zweig');
    vi.stubEnv('KOPF_SHA', 'abc');
    antworten = {
      'GET /repos/o/r/pulls?state=open&head=fremd%3Amein%2Fzweig': [
        { number: 3, head: { sha: 'alt' } },
        { number: 4, head: { sha: 'abc' } },
      ],
    };
    expect(await github().nummer()).toBe('4');
    vi.stubEnv('KOPF_SHA', 'weg');
    await expect(github().nummer()).rejects.toThrow('Zu diesem Stand gibt es keinen offenen Vorschlag.');
  });

  it('die Lage passt zur Regel', async () => {
    antworten = {
      'GET /repos/o/r/pulls/7': { user: { login: 'autor' }, head: { sha: 'abc' } },
      'GET /repos/o/r/pulls/7/reviews': [{ user: { login: 'eine' }, state: 'APPROVED', commit_id: 'abc' }],
      'GET /repos/o/r/pulls/7/commits': [{ author: { login: 'autor' }, committer: null }],
      'GET /repos/o/r/pulls/7/files': [{ filename: 'data/a' }],
    };
    expect(lageAus(await github().lage())).toEqual({
      autor: 'autor',
      mitwirkende: ['autor'],
      bestaetigt: ['eine'],
      dateien: ['data/a'],
    });
  });

  it('zeigt das Ergebnis am Stand des Vorschlags', async () => {
    vi.stubEnv('KOPF_SHA', 'abc');
    antworten = { 'POST /repos/o/r/statuses/abc': {} };
    await github().melde(false, 'x'.repeat(200));
    expect(geschrieben()).toEqual([
      [
        'POST /repos/o/r/statuses/abc',
        { state: 'failure', context: 'Vier Augen', description: 'x'.repeat(140) },
      ],
    ]);
  });

  it('eine Absage nennt Adresse und Grund', async () => {
    await expect(github().kommentiere(BERICHT, MARKE, false)).rejects.toThrow(
      /issues\/7\/comments.*: 404 .*Not Found/,
    );
  });
});

describe('GitLab', () => {
  const NOTIZEN = '/projects/12/merge_requests/7/notes';

  it('ersetzt nur den eigenen Kommentar', async () => {
    antworten = {
      'GET /user': { id: 5 },
      [`GET ${NOTIZEN}`]: [
        { id: 1, body: MARKE, author: { id: 4 } },
        { id: 2, body: MARKE, author: { id: 5 } },
      ],
      [`PUT ${NOTIZEN}/2`]: {},
    };
    expect(await gitlab().kommentiere(BERICHT, MARKE, false)).toBe('ersetzt');
    expect(geschrieben()).toEqual([[`PUT ${NOTIZEN}/2`, { body: BERICHT }]]);
    expect(anrufe[0]?.token).toBe('geheim');
  });

  it('schreibt den ersten, und keinen, wo nichts ist', async () => {
    antworten = { 'GET /user': { id: 5 }, [`GET ${NOTIZEN}`]: [], [`POST ${NOTIZEN}`]: {} };
    expect(await gitlab().kommentiere(BERICHT, MARKE, true)).toBe('nichts');
    expect(await gitlab().kommentiere(BERICHT, MARKE, false)).toBe('neu');
    expect(geschrieben()).toEqual([[`POST ${NOTIZEN}`, { body: BERICHT }]]);
  });

  it('die Lage passt zur Regel', async () => {
    antworten = {
      'GET /projects/12/merge_requests/7': { author: { username: 'autor' } },
      'GET /projects/12/merge_requests/7/approvals': { approved_by: [{ user: { username: 'eine' } }] },
      'GET /projects/12/merge_requests/7/diffs': [{ old_path: 'data/a', new_path: 'data/a' }],
    };
    expect(lageAus(await gitlab().lage())).toMatchObject({
      autor: 'autor',
      bestaetigt: ['eine'],
      dateien: ['data/a'],
    });
  });

  it('ohne Schlüssel sagt es, was fehlt', () => {
    vi.stubEnv('KOMMENTAR_TOKEN', '');
    expect(() => gitlab()).toThrow('Es fehlt die Umgebungsvariable KOMMENTAR_TOKEN.');
  });
});
