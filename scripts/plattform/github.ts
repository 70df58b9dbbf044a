import { alle, rufer, umgebung } from './netz';
import type { Plattform } from './plattform';

/**
 * GitHub, from the environment of a workflow: GITHUB_REPOSITORY, GITHUB_TOKEN and either VORSCHLAG (a number) or, after
 * another workflow, KOPF_SHA and KOPF_ZWEIG (`owner:branch`). GitHub does not tell the number of a fork's proposal.
 */
export function github(): Plattform {
  const basis = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const rufe = rufer(`${basis}/repos/${umgebung('GITHUB_REPOSITORY')}`, {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${umgebung('GITHUB_TOKEN')}`,
  });

  const nummer = async (): Promise<string> => {
    if (process.env.VORSCHLAG) return process.env.VORSCHLAG;
    const zweig = encodeURIComponent(umgebung('KOPF_ZWEIG'));
    const offene = await alle(rufe, `/pulls?state=open&head=${zweig}`);
    const passend = offene.find((p) => (p.head as { sha?: string }).sha === umgebung('KOPF_SHA'));
    if (!passend) throw new Error('Zu diesem Stand gibt es keinen offenen Vorschlag.');
    return String(passend.number);
  };

  return {
    nummer,
    async kommentiere(text, marke, sonstNichts) {
      const pfad = `/issues/${await nummer()}/comments`;
      // A person may quote the mark; only what a machine wrote is replaced.
      const eigener = (await alle(rufe, pfad)).find(
        (k) => String(k.body).startsWith(marke) && (k.user as { type?: string } | null)?.type === 'Bot',
      );
      if (eigener) {
        await rufe('PATCH', `/issues/comments/${eigener.id}`, { body: text });
        return 'ersetzt';
      }
      if (sonstNichts) return 'nichts';
      await rufe('POST', pfad, { body: text });
      return 'neu';
    },
    async lage() {
      const pfad = `/pulls/${await nummer()}`;
      const [pull, reviews, commits, files] = await Promise.all([
        rufe('GET', pfad),
        alle(rufe, `${pfad}/reviews`),
        alle(rufe, `${pfad}/commits`),
        alle(rufe, `${pfad}/files`),
      ]);
      return { pull, reviews, commits, files };
    },
    async melde(ok, text) {
      await rufe('POST', `/statuses/${umgebung('KOPF_SHA')}`, {
        state: ok ? 'success' : 'failure',
        context: 'Vier Augen',
        // GitHub takes 140 characters.
        description: text.slice(0, 140),
      });
    },
  };
}
