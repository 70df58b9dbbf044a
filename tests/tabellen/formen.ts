import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DATEN } from '@/lib/tabellen/lade';
import { ordnerMit } from './hilfe';

const ORDNER = join(process.cwd(), 'tests/tabellen/formen');

/** An example table of one shape: invented authority and values, real keys of Gemeinden. */
export interface Form {
  readonly name: string;
  readonly kreis: string;
  readonly ab: string;
  readonly text: string;
  readonly beispiele: readonly Beispiel[];
}

/** A worked example as written; every scalar is its source text. */
export interface Beispiel {
  readonly name: string;
  readonly stichtag?: string;
  readonly anfrage: Readonly<Record<string, unknown>>;
  readonly erwartet: Readonly<Record<string, string>>;
}

export const FORMEN: readonly Form[] = readdirSync(ORDNER).map((datei) => {
  const text = readFileSync(join(ORDNER, datei), 'utf8');
  const { beispiele } = parse(text, { schema: 'failsafe' }) as { beispiele: Beispiel[] };
  const ort = String(beispiele[0]?.anfrage.ort);
  const ab = /^gueltig_ab: (.*)$/m.exec(text)?.[1] ?? '';
  return { name: datei.replace('.yaml', ''), kreis: ort.slice(0, 5), ab, text, beispiele };
});

const traeger = (form: Form) => `format: 1
ags: "${form.kreis}"
name: Beispielkreis ${form.name}
jobcenter:
  - name: Jobcenter Beispielkreis
    art: gE
`;

/** A data folder with nothing but these tables and the national data. */
export function datenordner(formen: readonly Form[] = FORMEN): string {
  const ordner = ordnerMit(
    Object.fromEntries(
      formen.flatMap((form) => {
        const hier = `traeger/${form.kreis}-beispielkreis-${form.name}`;
        return [
          [`${hier}/traeger.yaml`, traeger(form)],
          [`${hier}/${form.ab}.yaml`, form.text],
        ];
      }),
    ),
  );
  for (const teil of ['bund', 'laender']) cpSync(join(DATEN, teil), join(ordner, teil), { recursive: true });
  return ordner;
}
