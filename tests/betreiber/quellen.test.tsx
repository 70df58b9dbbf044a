/** The licences of the national data want their names said; the files of the data say which. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parse as liesYaml } from 'yaml';
import { Quellen } from '@/app/ueber/quellen';

const baum = parse(renderToStaticMarkup(<Quellen />));
const text = baum.textContent.replace(/\s+/gu, ' ');
const ziele = baum.querySelectorAll('a').map((a) => a.getAttribute('href'));

it.each(['gemeinden', 'plz'])('nennt Herkunft, Lizenz und Änderung von data/bund/%s', (ordner) => {
  const quelle = liesYaml(readFileSync(`data/bund/${ordner}/quelle.yaml`, 'utf8')) as Record<string, string>;
  expect(text).toContain(quelle.namensnennung);
  expect(ziele).toContain(quelle.lizenz_link);
  expect(quelle.veraenderung).toMatch(/^Daten wurden umgewandelt/);
});

it('sagt, dass die Daten geändert sind und wie die Lizenzen heißen', () => {
  expect(text).toContain('die Daten umgewandelt');
  expect(text).toContain('Datenlizenz Deutschland – Namensnennung – Version 2.0');
  expect(text).toContain('Auch die geänderte Liste steht unter der Open Database License.');
});
