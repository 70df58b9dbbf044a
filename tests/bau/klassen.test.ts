import { describe, expect, it } from 'vitest';
import { klassenfehler } from '@/scripts/bau/klassen';

const css = '.kern-alert{}.kern-alert--info{color:red}[data-kern-theme=light]{}';

function fehler(text: string): string[] {
  return klassenfehler([{ pfad: 'app/a.tsx', text }], css);
}

describe('KERN-Klassennamen', () => {
  it('sind in Ordnung, wenn es sie gibt', () => {
    expect(fehler('<p className="kern-alert kern-alert--info" data-kern-theme="light" />')).toEqual([]);
  });

  it('werden bei Tippfehlern gemeldet', () => {
    expect(fehler('<p className="kern-alert--infos" />')).toEqual([
      'app/a.tsx: Diese KERN-Klasse gibt es nicht: kern-alert--infos',
    ]);
  });

  it('müssen ausgeschrieben sein', () => {
    // Put together from two parts, because the placeholder is the subject here and must not be evaluated.
    expect(fehler(`\`kern-alert--${'$'}{ton}\``)).toEqual([
      `app/a.tsx: Klassenname bitte ausschreiben: kern-alert--${'$'}{…}`,
    ]);
  });

  it('verwechseln den Paketnamen nicht mit einer Klasse', () => {
    expect(fehler("import '@kern-ux/native/dist/kern.css'")).toEqual([]);
  });
});
