import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import { kurzname } from '@/scripts/bau/kurznamen';

/** Where a value holds for the whole page. */
const WURZEL = /^(?::root|html|body|:root,\s*:host)$/;
/** What does not ask anything of the screen. */
const IMMER: ReadonlySet<string> = new Set(['layer']);

/**
 * The style sheets of the site with KERN's names for values written out: a name that is given once, for the whole page, and means
 * a plain value stands for nothing but this value. Names whose value depends on the scheme stay, shortened; what they would fall
 * back to goes, because they always have a value. Together it is a sixth of the bytes that a phone waits for.
 * @throws Error (German) if two names would get the same short one.
 */
export function mitFestenWerten(stile: readonly string[]): string[] {
  const baeume = stile.map((stil) => postcss.parse(stil));
  const namen = sammle(baeume);
  const fest = festeWerte(namen);
  const ueberall = new Set(
    [...namen].flatMap(([name, angaben]) => (angaben.some(giltUeberall) ? [name] : [])),
  );
  const kurz = kurzeNamen([...namen.keys()].filter((name) => !fest.has(name)));
  for (const baum of baeume) {
    baum.walkDecls((angabe) => {
      if (fest.has(angabe.prop)) {
        entferne(angabe);
        return;
      }
      angabe.prop = kurz.get(angabe.prop) ?? angabe.prop;
      angabe.value = ersetze(angabe.value, (name, sonst) => {
        const wert = fest.get(name);
        if (wert !== undefined) return wert;
        return `var(${kurz.get(name) ?? name}${sonst === '' || ueberall.has(name) ? '' : `,${sonst}`})`;
      });
    });
  }
  return baeume.map(String);
}

function sammle(baeume: readonly Root[]): ReadonlyMap<string, readonly Declaration[]> {
  const namen = new Map<string, Declaration[]>();
  for (const baum of baeume)
    baum.walkDecls(/^--kern-/, (angabe) => {
      namen.set(angabe.prop, [...(namen.get(angabe.prop) ?? []), angabe]);
    });
  return namen;
}

/** Name -> plain value, for those that are given once and for the whole page. */
function festeWerte(namen: ReadonlyMap<string, readonly Declaration[]>): ReadonlyMap<string, string> {
  const fest = new Map<string, string>();
  const offen = new Map<string, string>();
  for (const [name, [erste, ...andere]] of namen)
    if (erste && andere.length === 0 && !erste.important && giltUeberall(erste)) offen.set(name, erste.value);
  // Values of values: each round knows those of the round before.
  for (let vorher = -1; vorher !== fest.size; ) {
    vorher = fest.size;
    for (const [name, wert] of offen) {
      const neu = ersetze(wert, (andere, sonst) => {
        const bekannt = fest.get(andere);
        return bekannt ?? `var(${andere}${sonst && `,${sonst}`})`;
      });
      if (neu.includes('var(')) continue;
      fest.set(name, neu);
      offen.delete(name);
    }
  }
  return fest;
}

function giltUeberall({ parent }: Declaration): boolean {
  if (parent?.type !== 'rule' || !WURZEL.test((parent as Rule).selector)) return false;
  for (let um = parent.parent; um && um.type !== 'root'; um = um.parent)
    if (um.type !== 'atrule' || !IMMER.has((um as AtRule).name)) return false;
  return true;
}

/** Calls `wofuer` for each `var(name, sonst)` of a value, from the outside in; what it returns is looked through as well. */
function ersetze(wert: string, wofuer: (name: string, sonst: string) => string): string {
  const anfang = wert.indexOf('var(');
  if (anfang < 0) return wert;
  let ende = anfang + 4;
  for (let tiefe = 1; tiefe > 0 && ende < wert.length; ende++) {
    if (wert[ende] === '(') tiefe++;
    if (wert[ende] === ')') tiefe--;
  }
  const [name = '', ...sonst] = wert.slice(anfang + 4, ende - 1).split(',');
  const innen = ersetze(sonst.join(',').trim(), wofuer);
  return wert.slice(0, anfang) + wofuer(name.trim(), innen) + ersetze(wert.slice(ende), wofuer);
}

function entferne(angabe: Declaration): void {
  const regel = angabe.parent;
  angabe.remove();
  if (regel?.nodes?.length === 0) regel.remove();
}

function kurzeNamen(namen: readonly string[]): ReadonlyMap<string, string> {
  const kurz = new Map(namen.map((name) => [name, `--${kurzname(name)}`]));
  if (new Set(kurz.values()).size < kurz.size)
    throw new Error('Zwei Werte von KERN hätten denselben kurzen Namen.');
  return kurz;
}
