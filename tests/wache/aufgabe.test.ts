/** The one task of the watch, against an imitation of the platforms' interface on this machine. */
import { afterEach, describe, expect, it } from 'vitest';
import { melde, stelleAus } from '@/scripts/wache/aufgabe';
import { type Server, server } from './hilfe';

let plattform: Server | undefined;
afterEach(() => plattform?.ende());

/** A platform with some open tasks; remembers what is sent to it. */
async function mit(offene: object[], status = 200) {
  const gesendet: { was: string; inhalt: unknown }[] = [];
  plattform = await server((frage, antwort, inhalt) => {
    if (frage.method !== 'GET')
      gesendet.push({ was: `${frage.method} ${frage.url}`, inhalt: JSON.parse(inhalt) });
    antwort.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(offene));
  });
  const github = { GITHUB_API_URL: plattform.adresse, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'x' };
  const gitlab = { CI_API_V4_URL: plattform.adresse, CI_PROJECT_ID: '7', KOMMENTAR_TOKEN: 'x' };
  const stelle = (umgebung: Record<string, string>) => {
    const gefunden = stelleAus(umgebung);
    if (!gefunden) throw new Error('keine Stelle');
    return gefunden;
  };
  return { gesendet, github: stelle(github), gitlab: stelle(gitlab) };
}

const OFFEN = { title: 'Wache: Tabellen und Quellen', number: 5, iid: 6, body: 'alt', description: 'alt' };

describe('Aufgabe der Wache', () => {
  it('entsteht, wenn es etwas zu tun gibt', async () => {
    const { gesendet, github, gitlab } = await mit([]);
    expect([await melde('neu', github), await melde('neu', gitlab)]).toEqual(['neu', 'neu']);
    expect(gesendet).toEqual([
      { was: 'POST /repos/a/b/issues', inhalt: { title: OFFEN.title, labels: ['wache'], body: 'neu' } },
      { was: 'POST /projects/7/issues', inhalt: { title: OFFEN.title, labels: 'wache', description: 'neu' } },
    ]);
  });

  it('wird ersetzt, nie verdoppelt, und bleibt bei gleichem Text in Ruhe', async () => {
    const { gesendet, github, gitlab } = await mit([{ title: 'andere', number: 1, iid: 1 }, OFFEN]);
    expect([await melde('neu', github), await melde('neu', gitlab), await melde('alt', github)]).toEqual([
      'ersetzt',
      'ersetzt',
      'nichts',
    ]);
    expect(gesendet).toEqual([
      { was: 'PATCH /repos/a/b/issues/5', inhalt: { body: 'neu' } },
      { was: 'PUT /projects/7/issues/6', inhalt: { description: 'neu' } },
    ]);
  });

  it('wird geschlossen, wenn nichts mehr zu tun ist', async () => {
    const { gesendet, github, gitlab } = await mit([OFFEN]);
    expect([await melde('', github), await melde('\n', gitlab)]).toEqual(['geschlossen', 'geschlossen']);
    expect(gesendet.map(({ inhalt }) => inhalt)).toEqual([{ state: 'closed' }, { state_event: 'close' }]);
    expect(await melde('', (await mit([])).github)).toBe('nichts');
  });

  it('eine Absage ist ein Fehler mit Status, ohne das Kennwort zu nennen', async () => {
    const { github } = await mit([], 403);
    await expect(melde('neu', github)).rejects.toThrow(/^GET .*\/repos\/a\/b\/issues\?.*: 403/);
  });

  it('außerhalb einer Pipeline und ohne Kennwort gibt es keine Stelle', () => {
    expect(stelleAus({} as NodeJS.ProcessEnv)).toBeNull();
    expect(stelleAus({ GITHUB_REPOSITORY: 'a/b' } as unknown as NodeJS.ProcessEnv)).toBeNull();
    expect(
      stelleAus({ CI_API_V4_URL: 'http://x', CI_PROJECT_ID: '7' } as unknown as NodeJS.ProcessEnv),
    ).toBeNull();
  });
});
