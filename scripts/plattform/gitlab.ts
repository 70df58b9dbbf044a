import { alle, rufer, umgebung } from './netz';
import type { Plattform } from './plattform';

/**
 * GitLab and openCode, from the environment of a pipeline: CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, and a
 * project token KOMMENTAR_TOKEN that may write comments. Pipelines of forks do not have it, and write none.
 */
export function gitlab(): Plattform {
  const rufe = rufer(`${umgebung('CI_API_V4_URL')}`, { 'private-token': umgebung('KOMMENTAR_TOKEN') });
  const projekt = `/projects/${encodeURIComponent(umgebung('CI_PROJECT_ID'))}`;
  const nummer = async () => umgebung('CI_MERGE_REQUEST_IID');
  const pfad = async () => `${projekt}/merge_requests/${await nummer()}`;

  return {
    nummer,
    async kommentiere(text, marke, sonstNichts) {
      const notizen = `${await pfad()}/notes`;
      const ich = (await rufe('GET', '/user')) as { id?: number };
      const eigener = (await alle(rufe, notizen)).find(
        (n) => String(n.body).startsWith(marke) && (n.author as { id?: number } | null)?.id === ich.id,
      );
      if (eigener) {
        await rufe('PUT', `${notizen}/${eigener.id}`, { body: text });
        return 'ersetzt';
      }
      if (sonstNichts) return 'nichts';
      await rufe('POST', notizen, { body: text });
      return 'neu';
    },
    async lage() {
      const hier = await pfad();
      const [mr, approvals, diffs] = await Promise.all([
        rufe('GET', hier),
        rufe('GET', `${hier}/approvals`),
        alle(rufe, `${hier}/diffs`),
      ]);
      return { mr, approvals, diffs };
    },
    /** The job itself turns red or green; there is nothing else to write. */
    async melde() {},
  };
}
