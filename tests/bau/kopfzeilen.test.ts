import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  antwortkopfzeilen,
  datenkopfzeilen,
  datentypen,
  haltbarkeit,
  seitenrichtlinie,
} from '@/scripts/bau/kopfzeilen';

const vorlage = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8');

describe('Antwortkopfzeilen', () => {
  it('stehen genauso in der Vorlage für nginx', () => {
    const zeilen = [...vorlage.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)];
    expect(Object.fromEntries(zeilen.map(([, name, wert]) => [name, wert]))).toEqual(antwortkopfzeilen);
  });

  it('nennen keine Skriptquellen, sonst wären die Skripte der Seiten gesperrt', () => {
    expect(antwortkopfzeilen['Content-Security-Policy']).not.toMatch(/script-src|default-src/);
  });
});

describe('Haltbarkeit', () => {
  const map =
    /map \$uri \$haltbarkeit \{\s+~\^\/\(_next\/static\|tabellen\)\/ "(.*)";\s+default\s+"(.*)";\s+\}/.exec(
      vorlage,
    );

  it('haben nur Dateien, deren Name sich mit dem Inhalt ändert, und in der Vorlage für nginx dieselben', () => {
    expect(map?.[1]).toBe(haltbarkeit('/_next/static/skript/rechner-1.js'));
    expect(map?.[1]).toBe(haltbarkeit('/tabellen/03241-0123456789.json'));
    expect(map?.[2]).toBe(haltbarkeit('/daten/03241.json'));
    expect(map?.[2]).toBe(haltbarkeit('/schrift/OFL.txt'));
    expect(map?.[1]).toBe(haltbarkeit('/_next/static/schrift/fira-sans-400-0123456789.woff2'));
    expect(map?.[1]).toContain('immutable');
  });

  it('gilt nicht für Fehler', () => {
    expect(vorlage).toMatch(/^ +add_header Cache-Control \$haltbarkeit;$/m);
  });

  it('hängt davon ab, ob gepackt geliefert wird', () => {
    expect(vorlage).toMatch(/^ +gzip_vary on;$/m);
  });
});

describe('Umwege in der Vorlage für nginx', () => {
  it('stehen in der Liste des Baus, und der Platz dafür vor der ersten', () => {
    const wurzel = /root (\S+);/.exec(vorlage)?.[1];
    expect(vorlage).toContain(`include ${wurzel}/umwege.map;`);
    expect(vorlage.indexOf('map_hash_max_size')).toBeLessThan(vorlage.search(/^map /m));
  });

  it('werden bei jedem Schritt neu nachgesehen, sonst liefe /kiel/ im Kreis', () => {
    for (const name of ['getippt', 'adresse'])
      expect(vorlage).toMatch(new RegExp(`map \\$\\w+ \\$${name} \\{\\s+volatile;`));
    expect(vorlage).toMatch(/if \(\$adresse != \$uri\) \{\s+return 301 \$adresse;/);
  });

  it('zeigt, wie es mit TLS geht', () => {
    expect(vorlage).toMatch(/# listen 443 ssl http2;/);
    expect(vorlage).toMatch(/# add_header Strict-Transport-Security "max-age=\d+" always;/);
  });
});

describe('Offene Daten', () => {
  it('darf jede andere Seite lesen, aber nichts sonst', () => {
    const map = /map \$uri \$herkunft_daten \{\s+~\^\/daten\/ "(.*)";\s+default\s+"";\s+\}/.exec(vorlage);
    expect(vorlage).toContain('add_header Access-Control-Allow-Origin $herkunft_daten;');
    expect({ 'Access-Control-Allow-Origin': map?.[1] }).toEqual(datenkopfzeilen);
  });

  it('haben in der Vorlage für nginx dieselben Medientypen', () => {
    const ort = /location \/daten\/ \{[^}]*types \{([^}]*)\}\s+charset_types ([^;]*);/.exec(vorlage);
    const mitZeichensatz = new Set(['text/html', ...(ort?.[2] ?? '').split(' ')]);
    const typen = [...(ort?.[1] ?? '').matchAll(/(\S+)\s+(\w+);/g)].map(([, typ = '', endung = '']) => [
      endung,
      mitZeichensatz.has(typ) ? `${typ}; charset=utf-8` : typ,
    ]);
    expect(Object.fromEntries(typen)).toEqual({ html: 'text/html; charset=utf-8', ...datentypen });
  });
});

describe('Sicherheitsregel einer Seite', () => {
  it('verbietet Skripte, wenn die Seite keine hat', () => {
    expect(seitenrichtlinie(false)).toContain("script-src 'none';");
  });

  it('erlaubt sonst eigene Dateien, aber nichts Eingefügtes', () => {
    const regel = seitenrichtlinie(true);
    expect(regel).toContain("script-src 'self';");
    expect(regel).not.toContain('unsafe');
    expect(regel).toMatch(/^default-src 'none';/);
  });

  it('erlaubt Eingebettetes nur Zeichen für Zeichen', () => {
    const regel = seitenrichtlinie(true, { skripte: ['f()'], stile: ['p{}'] });
    // echo -n 'f()' | openssl dgst -sha256 -binary | base64
    expect(regel).toContain("script-src 'self' 'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo=';");
    expect(regel).toContain("style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';");
    expect(regel).not.toContain('unsafe');
    expect(seitenrichtlinie(false, { skripte: ['f()'] })).toContain("script-src 'none';");
  });
});

describe('Protokoll des Servers', () => {
  const lies = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

  it('enthält weder Internet-Adresse noch Abfrage noch Browser', () => {
    const format = /log_format ohne_personenbezug '([^']*)'/.exec(lies('deploy/nginx.conf'))?.[1];
    expect(format).toBe('$time_iso8601 $request_method $uri $status $body_bytes_sent');
    expect(lies('deploy/nginx.conf')).toMatch(/access_log \S+ ohne_personenbezug;/);
  });

  it('wird gelöscht, wenn die Datenschutzerklärung es verspricht', () => {
    const vorlage = lies('deploy/logrotate.conf');
    const tage = Number(/Nach (\d+) Tagen/.exec(lies('app/datenschutz/datenschutz.tsx'))?.[1]);
    expect(vorlage).toMatch(/^\s+daily$/m);
    expect(Number(/maxage (\d+)/.exec(vorlage)?.[1])).toBe(tage);
    // The file that is being written is one day more.
    expect(Number(/rotate (\d+)/.exec(vorlage)?.[1])).toBeLessThan(tage);
  });
});
