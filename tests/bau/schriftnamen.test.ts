import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { haltbarkeit } from '@/scripts/bau/kopfzeilen';
import { mitSchriften, schriftenUmbenennen } from '@/scripts/bau/schriftnamen';

it('eine Schrift heißt nach ihrem Inhalt und darf im Browser bleiben; die Lizenz bleibt an ihrer Stelle', async () => {
  const ordner = mkdtempSync(join(tmpdir(), 'schrift-'));
  mkdirSync(join(ordner, 'schrift'));
  writeFileSync(join(ordner, 'schrift/fira-400.woff2'), 'eins');
  writeFileSync(join(ordner, 'schrift/OFL.txt'), 'Lizenz');
  const namen = await schriftenUmbenennen(pathToFileURL(`${ordner}/`));
  const adresse = namen.get('/schrift/fira-400.woff2') ?? '';
  expect(adresse).toMatch(/^\/_next\/static\/schrift\/fira-400-[0-9a-f]{10}\.woff2$/);
  expect(haltbarkeit(adresse)).toContain('immutable');
  expect(readdirSync(join(ordner, 'schrift'))).toEqual(['OFL.txt']);
  expect(mitSchriften('url("/schrift/fira-400.woff2") /schrift/OFL.txt', namen)).toBe(
    `url("${adresse}") /schrift/OFL.txt`,
  );
});
