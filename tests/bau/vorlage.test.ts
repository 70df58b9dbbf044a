import { describe, expect, it } from 'vitest';
import { bedrucke, EINFACH, HAUPTTEIL, rahmenAus } from '@/scripts/bau/vorlage';

const KOPF =
  '<html><head><link rel="stylesheet" href="/a.css"/><title>Alt</title><script src="/a.js"></script></head>';
const FRAGE = `${KOPF}<body><main id="inhalt" class="spalte"><div>alt</div><!--$--></main><footer>F</footer></body></html>`;
const PLAN = FRAGE.replace('<title>Alt</title>', '').replace(
  '<div>alt</div>',
  '<div data-ohne-skript="" data-vorlage=""></div>',
);

describe('Der Rahmen einer Seite mit Rechner', () => {
  const rahmen = rahmenAus(FRAGE, HAUPTTEIL);

  it('bekommt Titel, Inhalt und was vorab geladen wird, vor den Skripten', () => {
    expect(bedrucke(rahmen, { titel: 'A & <B>', inhalt: '<p>$& neu</p>', vorab: '/tabellen/1.json' })).toBe(
      '<html><head><link rel="stylesheet" href="/a.css"/><title>A &amp; &lt;B></title>' +
        '<link rel="preload" href="/tabellen/1.json" as="fetch" crossorigin="anonymous" media="(scripting: enabled)"/><script src="/a.js"></script></head>' +
        '<body><main id="inhalt" class="spalte"><p>$& neu</p></main><footer>F</footer></body></html>',
    );
  });

  it.each(['<p style="color:red">x</p>', '<p class="a" onclick="x()">x</p>', '<style>p{}</style>'])(
    'nimmt nichts, was seine Sicherheitsregel sperrt: %s',
    (inhalt) => {
      expect(() => bedrucke(rahmen, { titel: 'A', inhalt })).toThrow('verbietet die Sicherheitsregel');
    },
  );

  it('bekommt den Inhalt ohne entbehrliche Zeichen', () => {
    const inhalt = '<ul class="a"><li>1</li></ul>';
    expect(bedrucke(rahmen, { titel: 'A', inhalt })).toContain('<ul class=a><li>1</ul>');
  });

  it('nimmt Sätze, die nur so aussehen', () => {
    const inhalt = '<p title="on=1">style="x" onclick=</p>';
    expect(bedrucke(rahmen, { titel: 'A', inhalt })).toContain(inhalt);
  });
});

describe('Der Rahmen einer einfachen Seite', () => {
  it('hat einen Platz für den Inhalt; der Titel kommt ans Ende des Kopfs', () => {
    const html = bedrucke(rahmenAus(PLAN, EINFACH), { titel: 'A', inhalt: 'neu' });
    expect(html).toContain('</script><title>A</title></head>');
    expect(html).toContain('<main id="inhalt" class="spalte">neu<!--$--></main>');
  });

  it('ohne Platz hält der Bau an', () => {
    expect(() => rahmenAus(FRAGE, EINFACH)).toThrow('keinen Platz');
    expect(() => rahmenAus('<main>x</main>', HAUPTTEIL)).toThrow('keinen Platz');
  });
});
