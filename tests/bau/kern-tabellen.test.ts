import postcss from 'postcss';
import { expect, it } from 'vitest';
import { zellenOhneKlasse } from '@/scripts/bau/kern-tabellen';

it.each([
  ['.kern-table__cell', '.richtwerte td'],
  ['.kern-table__header--numeric', '.richtwerte thead th + th'],
  ['.kern-table--small .kern-table__header', '.kern-table--small.richtwerte th'],
  [
    '.kern-table--striped .kern-table__body .kern-table__row:nth-child(odd) .kern-table__cell',
    '.kern-table--striped.richtwerte tbody tr:nth-child(odd) td',
  ],
])('%s gilt auch für %s', (klasse, element) => {
  const baum = postcss.parse(`${klasse}{color:red}.kern-table{width:100%}`);
  zellenOhneKlasse(baum);
  expect(baum.toString().replaceAll('\n', '')).toBe(`${klasse},${element}{color:red}.kern-table{width:100%}`);
});
