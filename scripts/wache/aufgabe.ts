import { rufer } from '../plattform/netz';

/** The one open task of the weekly watch, on GitHub, GitLab or openCode. */
export type Ausgang = 'neu' | 'ersetzt' | 'geschlossen' | 'nichts';

const TITEL = 'Wache: Tabellen und Quellen';
const KENNWORT = 'wache';

interface Stelle {
  readonly basis: string;
  readonly kopf: Readonly<Record<string, string>>;
  readonly offene: string;
  /** GitHub and GitLab name the same things differently. */
  readonly nummer: 'number' | 'iid';
  readonly text: 'body' | 'description';
  readonly labels: unknown;
  readonly aendere: 'PATCH' | 'PUT';
  readonly schliesse: object;
}

/** Where the task is kept, from the environment of a job; null outside of one, or without a token. */
export function stelleAus(umgebung: Readonly<Record<string, string | undefined>>): Stelle | null {
  const { GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL, CI_API_V4_URL, CI_PROJECT_ID, KOMMENTAR_TOKEN } =
    umgebung;
  if (GITHUB_REPOSITORY && GITHUB_TOKEN) {
    return {
      basis: `${GITHUB_API_URL ?? 'https://api.github.com'}/repos/${GITHUB_REPOSITORY}/issues`,
      kopf: { accept: 'application/vnd.github+json', authorization: `Bearer ${GITHUB_TOKEN}` },
      offene: `state=open&labels=${KENNWORT}`,
      nummer: 'number',
      text: 'body',
      labels: [KENNWORT],
      aendere: 'PATCH',
      schliesse: { state: 'closed' },
    };
  }
  if (CI_API_V4_URL && CI_PROJECT_ID && KOMMENTAR_TOKEN) {
    return {
      basis: `${CI_API_V4_URL}/projects/${encodeURIComponent(CI_PROJECT_ID)}/issues`,
      kopf: { 'private-token': KOMMENTAR_TOKEN },
      offene: `state=opened&labels=${KENNWORT}`,
      nummer: 'iid',
      text: 'description',
      labels: KENNWORT,
      aendere: 'PUT',
      schliesse: { state_event: 'close' },
    };
  }
  return null;
}

/**
 * Keeps one task up to date: opens it when there is something to do, replaces its text, and closes it when nothing is
 * left. Throws an Error with the status if the platform refuses.
 */
export async function melde(text: string, stelle: Stelle): Promise<Ausgang> {
  const rufe = rufer(stelle.basis, stelle.kopf);
  const offene = (await rufe('GET', `?${stelle.offene}`)) as Record<string, unknown>[];
  const offen = offene.find(({ title }) => title === TITEL);
  if (text.trim() === '') {
    if (offen === undefined) return 'nichts';
    await rufe(stelle.aendere, `/${offen[stelle.nummer]}`, stelle.schliesse);
    return 'geschlossen';
  }
  if (offen === undefined) {
    await rufe('POST', '', { title: TITEL, labels: stelle.labels, [stelle.text]: text });
    return 'neu';
  }
  if (offen[stelle.text] === text) return 'nichts';
  await rufe(stelle.aendere, `/${offen[stelle.nummer]}`, { [stelle.text]: text });
  return 'ersetzt';
}
