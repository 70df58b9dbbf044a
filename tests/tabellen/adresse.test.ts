/** Addresses that lead nowhere, or where only some may go. */
import { describe, expect, it } from 'vitest';
import { adressfehler, istAbgeschnitten, seiteVon } from '@/lib/tabellen/adresse';

describe('Internetadressen', () => {
  it.each([
    'https://www.kreis.de/richtwerte.pdf',
    'http://kreis.de/a?b=c&d',
    'https://xn--kln-sna.de/',
    'https://kreis.de:8443/',
  ])('%s', (text) => {
    expect(adressfehler(text)).toBeNull();
  });

  it.each([
    ['www.kreis.de', /ist keine Internetadresse/],
    ['ftp://kreis.de/a', /ist keine Internetadresse/],
    ['https://kreis.de /a', /ist keine Internetadresse/],
    ['https://kreis', /ist keine Internetadresse/],
    ['https://amt:geheim@kreis.de/', /Zugangsdaten/],
    ['https://amt@kreis.de/', /Zugangsdaten/],
    ['http://localhost', /im selben Haus/],
    ['http://localhost:3000/a.pdf', /im selben Haus/],
    ['http://192.168.0.1/a.pdf', /im selben Haus/],
    ['http://[::1]/a.pdf', /im selben Haus/],
    ['https://akten.intranet/a.pdf', /im selben Haus/],
    ['https://kreis.de/richt...werte.pdf', /gekürzt/],
    ['https://kreis.de/richt…', /gekürzt/],
  ])('nicht: %s', (text, satz) => {
    expect(adressfehler(text)).toMatch(satz);
  });

  it.each([
    'https://kreis.de/richtwerte.pd',
    'https://kreis.de/a-',
    'https://kreis.de/a%2',
    'https://kreis.de/a?b=',
  ])('abgeschnitten: %s', (text) => {
    expect(istAbgeschnitten(text)).toBe(true);
    expect(istAbgeschnitten('https://kreis.de/richtwerte.pdf')).toBe(false);
  });

  it('eine Seite ist, was ihr Inhaber hat', () => {
    expect(seiteVon('https://www.amt.kreis.de/a')).toBe('kreis.de');
    expect(seiteVon('kreis')).toBeNull();
  });
});
