/** The commands and lists in the guides are what the program takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { liesListe } from '@/lib/pflege/neu/liste-lesen';
import { SEITEN, WURZEL } from './hilfe';

const bloecke = (sprache: string) =>
  SEITEN.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`^\`\`\`${sprache}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, inhalt = '']) => ({
      name,
      inhalt,
    })),
  );

describe('Befehle', () => {
  const { scripts } = JSON.parse(readFileSync(join(WURZEL, 'package.json'), 'utf8')) as { scripts: object };
  const befehle = bloecke('sh').flatMap(({ name, inhalt }) =>
    inhalt
      .trimEnd()
      .split('\n')
      .map((befehl) => ({ name, befehl })),
  );

  it.each(befehle)('$name: $befehl', ({ befehl }) => {
    const [, script = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(befehl) ?? [];
    expect(Object.keys(scripts)).toContain(script);
    const quelle = readFileSync(join(WURZEL, 'scripts', `${script.replace(':', '-')}.ts`), 'utf8');
    for (const [, option = ''] of rest.matchAll(/--([a-z]+)/g)) expect(quelle).toContain(`'${option}'`);
    const form = /--form (\S+)/.exec(rest)?.[1];
    if (form !== undefined) expect(Object.keys(FORMEN)).toContain(form);
  });
});

describe('Listen', () => {
  it.each([...bloecke('csv'), ...bloecke('text')])('$name: wird ganz verstanden', ({ inhalt }) => {
    const { gebiete, fehler } = liesListe(inhalt, 'geld');
    expect(fehler).toEqual([]);
    const erste = { 1: 44500, 2: 52800, 3: 62700, weitere: 7700 };
    expect(Object.fromEntries(gebiete[0]?.werte ?? [])).toEqual(erste);
  });
});

describe('Vorlagen', () => {
  it.each(Object.keys(FORMEN).filter((form) => form !== 'gebiete'))('%s ist eine Seite', (form) => {
    expect(SEITEN.map(({ name }) => name)).toContain(`${form}.md`);
  });
});
