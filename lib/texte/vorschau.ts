import { tagLang } from '@/lib/kern/zahlen';
import { frischeAm, type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';

interface Lage {
  readonly tag: Tag;
  readonly heute: Tag;
  readonly tabellen: readonly Tabelle[];
}

/** How the limits of a chosen day stand to those of today, for whoever checks them. */
export function tagesstandText({ tag, heute, tabellen }: Lage): string {
  const dann = tabelleAm(tabellen, tag);
  if (dann === null) return `An diesem Tag gilt keine Tabelle.${umgeben(tabellen, tag)}`;
  const alt =
    frischeAm(dann, tag) === 'veraltet'
      ? ' Die Tabelle ist dann zu lange nicht geprüft. Der Rechner urteilt nicht.'
      : '';
  if (tag === heute) return `Diese Tabelle gilt seit dem ${tagLang(dann.gueltigAb)}.${alt}`;
  if (dann === tabelleAm(tabellen, heute)) return `Dieselbe Tabelle gilt auch heute.${alt}`;
  return `Heute gelten andere Richtwerte.${alt}`;
}

/** The tables before and after a day without one. */
function umgeben(tabellen: readonly Tabelle[], tag: Tag): string {
  const davor = tabellen.findLast(({ gueltigBis }) => gueltigBis !== null && gueltigBis < tag)?.gueltigBis;
  const danach = tabellen.find(({ gueltigAb }) => gueltigAb > tag)?.gueltigAb;
  return [
    davor && ` Die letzte galt bis zum ${tagLang(davor)}.`,
    danach && ` Die nächste beginnt am ${tagLang(danach)}.`,
  ]
    .filter(Boolean)
    .join('');
}
