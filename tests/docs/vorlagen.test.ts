/** The forms for proposals ask the same on both platforms, in few words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WURZEL } from './hilfe';

const lies = (name: string) => readFileSync(join(WURZEL, name), 'utf8');

describe('Vorschlag', () => {
  const text = lies('.github/PULL_REQUEST_TEMPLATE.md');

  it('hat höchstens sechs Häkchen', () => {
    expect(text.match(/^- \[ \] /gm)?.length).toBeLessThanOrEqual(6);
  });

  it('ist auf beiden Plattformen derselbe', () => {
    expect(lies('.gitlab/merge_request_templates/Default.md')).toBe(text);
  });
});

describe('Richtwerte melden', () => {
  interface Feld {
    readonly type: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly { label: string }[] };
  }
  const formular = parse(lies('.github/ISSUE_TEMPLATE/richtwerte-melden.yml')) as { body: Feld[] };

  it('fragt auf beiden Plattformen dasselbe', () => {
    const gitlab = lies('.gitlab/issue_templates/Richtwerte melden.md');
    const fragen = formular.body.flatMap(({ type, attributes }) =>
      type === 'markdown' || type === 'checkboxes' ? [] : [attributes.label],
    );
    expect([...gitlab.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, frage]) => frage)).toEqual(fragen);
    const haken = formular.body
      .flatMap(({ attributes }) => attributes.options ?? [])
      .map(({ label }) => label);
    expect([...gitlab.matchAll(/^- \[ \] (.+)$/gm)].map(([, text]) => text)).toEqual(haken);
  });
});
