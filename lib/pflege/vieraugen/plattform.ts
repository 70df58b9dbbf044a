import { z } from 'zod';
import type { Lage } from './regel';

const konto = z.object({ login: z.string() }).nullish();

const github = z.object({
  pull: z.object({ user: konto, head: z.object({ sha: z.string() }) }),
  reviews: z.array(z.object({ user: konto, state: z.string(), commit_id: z.string().nullish() })),
  commits: z.array(z.object({ author: konto, committer: konto })),
  files: z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() })),
});

/**
 * A pull request from GitHub's own JSON (`pull`, `reviews`, `commits`, `files`). Of each person the last decision
 * counts, and only if it was made on the present state. Throws a ZodError for anything else.
 */
export function lageAusGithub(json: unknown): Lage {
  const { pull, reviews, commits, files } = github.parse(json);
  const letzte = new Map<string, boolean>();
  for (const { user, state, commit_id } of reviews) {
    if (!user || state === 'COMMENTED' || state === 'PENDING') continue;
    letzte.set(user.login, state === 'APPROVED' && commit_id === pull.head.sha);
  }
  return {
    autor: pull.user?.login ?? '',
    mitwirkende: commits.flatMap(({ author, committer }) =>
      [author, committer].flatMap((k) => (k ? [k.login] : [])),
    ),
    bestaetigt: [...letzte].flatMap(([name, ok]) => (ok ? [name] : [])),
    dateien: files.flatMap((f) => [f.filename, ...(f.previous_filename ? [f.previous_filename] : [])]),
  };
}

const benutzer = z.object({ username: z.string() });

const gitlab = z.object({
  mr: z.object({ author: benutzer }),
  approvals: z.object({ approved_by: z.array(z.object({ user: benutzer })) }),
  diffs: z.array(z.object({ old_path: z.string(), new_path: z.string() })),
});

/**
 * A merge request from GitLab's own JSON (`mr`, `approvals`, `diffs`). GitLab names commits by mail address, not by
 * account, so only the author counts as having written it. Throws a ZodError for anything else.
 */
export function lageAusGitlab(json: unknown): Lage {
  const { mr, approvals, diffs } = gitlab.parse(json);
  return {
    autor: mr.author.username,
    mitwirkende: [],
    bestaetigt: approvals.approved_by.map(({ user }) => user.username),
    dateien: [...new Set(diffs.flatMap((d) => [d.old_path, d.new_path]))],
  };
}

/** Tells the platforms apart by what only one of them has. */
export function lageAus(json: unknown): Lage {
  return typeof json === 'object' && json !== null && 'mr' in json
    ? lageAusGitlab(json)
    : lageAusGithub(json);
}
