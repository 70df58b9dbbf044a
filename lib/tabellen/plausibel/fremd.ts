import type { Tag } from '@/lib/regeln';
import { istAbgeschnitten, seiteVon } from '../adresse';
import type { GeladeneTabelle } from '../lade';
import type { Pfad } from '../meldung';
import type { TabelleInDatei } from '../schema/tabelle';
import { type Auffaellig, auffaellig } from './auffaellig';

/** Who names what, in all files: something - authority (AGS) - files. */
type Nennungen = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What the other authorities name; without it nothing is compared with them. */
export interface Umgebung {
  /** Whole addresses. */
  readonly links: Nennungen;
  /** Internet sites. */
  readonly seiten: Nennungen;
  /** Offices, and the authorities' own names. */
  readonly stellen: Nennungen;
}

type Quelle = TabelleInDatei['quelle'];

/** Links that are cut or not secured, and sources of another authority: a file begun as a copy keeps them easily. */
export function pruefeQuellen(geladen: GeladeneTabelle, umgebung: Umgebung | null, heute: Tag): Auffaellig[] {
  const { gueltigBis } = geladen.tabelle;
  const gilt = gueltigBis === null || gueltigBis >= heute;
  return quellenIn(geladen.inhalt).flatMap(({ pfad, quelle }) => [
    ...(quelle.link === undefined ? [] : pruefeLink([...pfad, 'link'], quelle.link, gilt)),
    ...(umgebung === null ? [] : pruefeFremdes(pfad, quelle, geladen, umgebung)),
  ]);
}

/** An old page is what it was when it was looked at: only a table in force is asked for a safer address. */
function pruefeLink(pfad: Pfad, link: string, gilt: boolean): Auffaellig[] {
  const melde = (text: string) => [auffaellig('link', pfad, text, { werte: [link] })];
  if (istAbgeschnitten(link))
    return melde('Diese Adresse ist wohl abgeschnitten. Öffnet sie das richtige Dokument?');
  if (gilt && link.startsWith('http:'))
    return melde('Diese Adresse ist nicht gesichert (http). Gibt es sie auch mit https://?');
  return [];
}

function pruefeFremdes(
  pfad: Pfad,
  quelle: Quelle,
  geladen: GeladeneTabelle,
  { links, seiten, stellen }: Umgebung,
): Auffaellig[] {
  const seite = quelle.link === undefined ? null : seiteVon(quelle.link);
  const fremdeSeite =
    seite !== null && quelle.beleg !== 'zweitquelle' && nurVonAnderem(seiten.get(seite), geladen);
  // One document for two authorities is rarer than a line that stayed in a copy.
  const fremderLink = nurVonAnderem(links.get(quelle.link ?? ''), geladen, 'auch_einmal');
  const fremdeStelle = nurVonAnderem(stellen.get(quelle.stelle), geladen);
  return [
    ...(fremderLink && !fremdeSeite
      ? [
          auffaellig(
            'link',
            [...pfad, 'link'],
            `Diesen Link nennt sonst nur ein anderer Träger (${fremderLink}). Gehört dieses Dokument zu ${geladen.tabelle.traeger.name}?`,
            { werte: [quelle.link ?? ''] },
          ),
        ]
      : []),
    ...(fremdeSeite
      ? [
          auffaellig(
            'link',
            [...pfad, 'link'],
            `Die Seite ${seite} nennt sonst nur ein anderer Träger (${fremdeSeite}). Gehört dieses Dokument zu ${geladen.tabelle.traeger.name}?`,
            { werte: [quelle.link ?? ''] },
          ),
        ]
      : []),
    ...(fremdeStelle
      ? [
          auffaellig(
            'stelle',
            [...pfad, 'stelle'],
            `Diese Stelle nennt sonst nur ein anderer Träger (${fremdeStelle}). Gehört dieses Dokument zu ${geladen.tabelle.traeger.name}?`,
            { werte: [quelle.stelle] },
          ),
        ]
      : []),
  ];
}

/** The one other authority that names something, if only that one does and no other file of this one; else null. */
function nurVonAnderem(
  bei: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  { datei, tabelle: { traeger } }: GeladeneTabelle,
  wieOft: 'auch_einmal' | 'mehrmals' = 'mehrmals',
): string | null {
  if (bei === undefined) return null;
  const eigene = [...(bei.get(traeger.ags) ?? [])].filter((name) => !gleich(name, datei.datei));
  const andere = [...bei.keys()].filter((ags) => ags !== traeger.ags);
  const [eine] = andere;
  return eigene.length === 0 &&
    eine !== undefined &&
    andere.length === 1 &&
    (wieOft === 'auch_einmal' || istSein(bei.get(eine)))
    ? eine
    : null;
}

/** In the authority's own head, or again and again: a scan found on some portal says nothing about the portal. */
function istSein(dateien: ReadonlySet<string> | undefined): boolean {
  const namen = [...(dateien ?? [])];
  return namen.length > 1 || namen.some((name) => name.endsWith('traeger.yaml'));
}

/** Paths are as long as whoever read the file says them. */
function gleich(a: string, b: string): boolean {
  const [kurz, lang] = a.length < b.length ? [a, b] : [b, a];
  return lang === kurz || lang.endsWith(`/${kurz}`);
}

/** The documents of a table: its own, and those of single limits and of what has none. */
export function quellenIn({ quelle, grenzen, ohne_richtwert = [] }: TabelleInDatei) {
  const weitere = (bereich: string, liste: readonly { readonly quelle?: Quelle | undefined }[]) =>
    liste.flatMap((eintrag, i) =>
      eintrag.quelle ? [{ pfad: [bereich, i, 'quelle'], quelle: eintrag.quelle }] : [],
    );
  return [
    { pfad: ['quelle'], quelle },
    ...weitere('grenzen', grenzen),
    ...weitere('ohne_richtwert', ohne_richtwert),
  ];
}
