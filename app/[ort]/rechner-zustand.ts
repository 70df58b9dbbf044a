import {
  type FormEvent,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Auswertung, werteAus } from '@/lib/fragen/auswerten';
import { liesDatum } from '@/lib/fragen/datum';
import type { Feldfehler } from '@/lib/fragen/formular';
import { FRAGEN, type Fragename, formularAus, type Rechnerformular } from '@/lib/fragen/liste';
import { type Aenderung, type Fragen, fragenAm, KEINE_FRAGEN, type Tabelle, type Tag } from '@/lib/regeln';
import { feldfehlerText } from '@/lib/texte/feldfehler';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { type Eintrag, fuelle, gemerkt, merke, merkeNeu } from '../bausteine/verlauf';
import { heute as heutigerTag } from '../heute';
import { ausWerten, getippt } from './formular-lesen';
import { type Linkhinweis, liesLink } from './link-lesen';

type Werte = Eintrag['werte'];

/** How many flats stand side by side. */
const HOECHSTENS = 3;

/** What the page was printed with: the browser begins with the same. */
export interface Gedruckt {
  readonly tag: Tag;
  /** Only those that are asked. */
  readonly fragen: Partial<Fragen>;
  readonly aenderung: Aenderung | null;
}

interface Lage {
  readonly ags: string;
  /** This place's part of the tables; null until they are there. */
  readonly versionen: readonly Tabelle[] | null;
  /** They did not come. */
  readonly fehlt: boolean;
  readonly gedruckt: Gedruckt;
  /** Asks for them again. */
  erneut(): void;
}

export interface Zustand {
  readonly formular: RefObject<HTMLFormElement | null>;
  /** null until the device has said which day it is there. */
  readonly heute: Tag | null;
  /** The day whose questions are asked. */
  readonly tag: Tag;
  readonly fragen: Fragen;
  readonly fehler: readonly Fehlereintrag[];
  readonly auswertung: Auswertung | null;
  /** Other flats to compare with, recomputed. */
  readonly vergleich: readonly Auswertung[];
  readonly linkhinweis: Linkhinweis | null;
  /** Why there is no result yet; null if nothing is in its way. */
  readonly ladehinweis: 'unterwegs' | 'fehlt' | null;
  beiErneut(): void;
  beiTag(text: string): void;
  /** Puts answers into the form, over what stands there. */
  uebernimm(angaben: Partial<Rechnerformular>): void;
  senden(ereignis: FormEvent<HTMLFormElement>): void;
  andereWohnung(): void;
  /** Recomputes with other amounts beside the result; “back” leads to the former one. What cannot be read comes back. */
  aendere(teil: Partial<Rechnerformular>): readonly Fehlereintrag[];
  /** From the result to the form with its answers. */
  zumFormular(): void;
  pruefeFuer(tag: string): void;
  vergleiche(formulare: readonly Rechnerformular[]): void;
}

/**
 * What the calculator of a place remembers. The browser owns the fields; answers are kept in memory and in
 * `history.state`, never in an address or a store (L-60).
 */
export function useRechner({ ags, versionen, fehlt, gedruckt, erneut }: Lage): Zustand {
  const formular = useRef<HTMLFormElement>(null);
  const [heute, setHeute] = useState<Tag | null>(null);
  const [beginn, setBeginn] = useState('');
  const [fuellung, setFuellung] = useState<{ readonly werte: Werte } | null>(null);
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [auswertung, setAuswertung] = useState<Auswertung | null>(null);
  const [andere, setAndere] = useState<readonly Werte[]>([]);
  const [linkhinweis, setLinkhinweis] = useState<Linkhinweis | null>(null);
  /** “Miete prüfen” was pressed before the tables were there. */
  const [wartet, setWartet] = useState(false);

  /** Drawn in small pieces, so that an old phone answers taps meanwhile. */
  const zeigeErgebnis = useCallback(
    (neu: Auswertung | null) => startTransition(() => setAuswertung(neu)),
    [],
  );

  const datum = liesDatum(beginn);
  const tag = datum.ok ? datum.wert : (heute ?? gedruckt.tag);
  const fragen = useMemo(
    () => (versionen === null ? { ...KEINE_FRAGEN, ...gedruckt.fragen } : fragenAm(versionen, ags, tag)),
    [versionen, gedruckt, ags, tag],
  );

  const lage = useMemo(() => versionen && { ags, versionen }, [ags, versionen]);
  const pruefen = useMemo(() => lage && pruefeIn(lage), [lage]);

  /** Shows what the history holds now. The fields are filled after the questions of its day stand. */
  const zeige = useCallback(() => {
    const eintrag = gemerkt(window.history.state);
    if (eintrag) {
      setBeginn(eintrag.werte.stichtag ?? '');
      setFuellung({ werte: eintrag.werte });
    }
    setFehler([]);
    setLinkhinweis(null);
    setAndere(eintrag?.vergleich ?? []);
    const gelesen = eintrag?.gesendet && pruefen ? pruefen(ausWerten(eintrag.werte)) : null;
    zeigeErgebnis(gelesen?.ok ? gelesen.auswertung : null);
  }, [pruefen, zeigeErgebnis]);

  const zeigeAdresse = useCallback(() => {
    // Without the tables a link stays in the address, until they are there.
    const link = lage && liesLink(window.location.hash, lage, pruefeIn(lage));
    if (!link) return zeige();
    // The amounts leave the address at once, so that nobody passes them on unawares.
    merke({ werte: link.werte, gesendet: false }, window.location.pathname);
    if (link.ergebnis) merkeNeu({ werte: link.werte, gesendet: true });
    zeige();
    setFehler(link.fehler.map(alsEintrag));
    setLinkhinweis(link.hinweis);
  }, [lage, zeige]);

  useEffect(() => {
    setHeute(heutigerTag());
    if (formular.current) uebernimmPersonen(formular.current);
  }, []);

  const unterwegs = lage === null && !fehlt;
  useEffect(() => {
    if (unterwegs) return;
    if (lage && wartet) formular.current?.requestSubmit();
    else zeigeAdresse();
    window.addEventListener('popstate', zeigeAdresse);
    return () => window.removeEventListener('popstate', zeigeAdresse);
  }, [unterwegs, lage, wartet, zeigeAdresse]);

  useEffect(() => {
    if (fuellung === null || !formular.current) return;
    formular.current.reset();
    fuelle(formular.current, fuellung.werte);
  }, [fuellung]);

  /** The answers as a new form and, if they can be read, its result. */
  function sende(werte: Rechnerformular, neuesFormular: boolean): void {
    setBeginn(werte.stichtag);
    if (pruefen === null) return;
    const gelesen = pruefen(werte);
    const eintrag = { werte: { ...werte }, gesendet: false, ...mitVergleich(andere) };
    if (neuesFormular) {
      merkeNeu(eintrag);
      setFuellung({ werte: eintrag.werte });
    }
    if (gelesen.ok) {
      // The form's own entry keeps the answers too, so that “back” finds them even after a reload.
      if (!neuesFormular) merke(eintrag);
      merkeNeu({ ...eintrag, gesendet: true });
    }
    setLinkhinweis(null);
    setFehler(gelesen.ok ? [] : gelesen.fehler.map(alsEintrag));
    zeigeErgebnis(gelesen.ok ? gelesen.auswertung : null);
  }

  const vergleich = useMemo(
    () =>
      andere.slice(0, HOECHSTENS).flatMap((werte) => {
        const gelesen = pruefen?.(ausWerten(werte));
        return gelesen?.ok ? [gelesen.auswertung] : [];
      }),
    [andere, pruefen],
  );

  function versucheErneut(): void {
    if (formular.current) halteFest(getippt(formular.current));
    erneut();
  }

  return {
    formular,
    heute,
    tag,
    fragen,
    fehler,
    auswertung,
    linkhinweis,
    ladehinweis: fehlt ? 'fehlt' : lage === null && wartet ? 'unterwegs' : null,
    vergleich,
    beiErneut: versucheErneut,
    beiTag: setBeginn,
    uebernimm: (angaben) => {
      if (!formular.current) return;
      const werte = { ...getippt(formular.current), ...angaben };
      setBeginn(werte.stichtag);
      // Filled once the questions of the day stand.
      setFuellung({ werte });
    },
    senden: (ereignis) => {
      ereignis.preventDefault();
      const werte = getippt(ereignis.currentTarget);
      if (lage) return sende(werte, false);
      setWartet(true);
      if (fehlt) versucheErneut();
      else halteFest(werte);
    },
    andereWohnung: () => {
      if (!auswertung) return;
      // The part of the place belongs to the flat: the next one may lie in another part, with another limit.
      const { formular: alt } = auswertung;
      const werte = formularAus((name) => (VOM_HAUSHALT.has(name) ? alt[name] : ''));
      merkeNeu({ werte, gesendet: false, ...mitVergleich(andere) });
      zeige();
    },
    aendere: (teil) => {
      if (!auswertung || pruefen === null) return [];
      const werte = { ...auswertung.formular, ...teil };
      const gelesen = pruefen(werte);
      if (!gelesen.ok) return gelesen.fehler.map(alsEintrag);
      merkeNeu({ werte, gesendet: true, daneben: true, ...mitVergleich(andere) });
      setFuellung({ werte });
      setLinkhinweis(null);
      zeigeErgebnis(gelesen.auswertung);
      return [];
    },
    zumFormular: () => {
      if (!auswertung || !gemerkt(window.history.state)?.daneben) return window.history.back();
      merkeNeu({ werte: { ...auswertung.formular }, gesendet: false, ...mitVergleich(andere) });
      zeige();
    },
    pruefeFuer: (neuerTag) => {
      if (auswertung) sende({ ...auswertung.formular, stichtag: neuerTag }, true);
    },
    vergleiche: (formulare) => {
      if (!auswertung) return;
      const liste = formulare.slice(0, HOECHSTENS).map((formular) => ({ ...formular }));
      merke({
        ...gemerkt(window.history.state),
        werte: { ...auswertung.formular },
        gesendet: true,
        vergleich: liste,
      });
      setAndere(liste);
    },
  };
}

/** What stays the same for the next flat. */
const VOM_HAUSHALT: ReadonlySet<Fragename> = new Set([
  'stichtag',
  'personen',
  'haushalt',
  'personenInWohnung',
  ...FRAGEN.flatMap(({ name, klappe }) => (klappe === 'lage' && name !== 'jetzige' ? [name] : [])),
] as const);

type Tabellenlage = Pick<Lage, 'ags'> & { readonly versionen: readonly Tabelle[] };

/** Reads and answers a form with these tables, on the day it is asked. */
function pruefeIn(lage: Tabellenlage) {
  return (werte: Rechnerformular) => werteAus(werte, { ...lage, heute: heutigerTag() });
}

function alsEintrag(fehler: Feldfehler): Fehlereintrag {
  return { feld: fehler.feld, text: feldfehlerText(fehler) };
}

function mitVergleich(vergleich: readonly Werte[]): Pick<Eintrag, 'vergleich'> {
  return vergleich.length > 0 ? { vergleich } : {};
}

/** `#p3` in the address of a letter presets three persons, but not over what was typed already. */
function uebernimmPersonen(form: HTMLFormElement): void {
  const personen = /^#p([1-9]|1\d|20)$/.exec(window.location.hash)?.[1];
  if (personen !== undefined && getippt(form).personen === '') fuelle(form, { personen });
}

/** Puts what is typed into the present entry of the history: when the tables come, the form is filled from there. */
function halteFest(werte: Rechnerformular): void {
  if (Object.values(werte).every((wert) => wert === '')) return;
  merke({ gesendet: false, ...gemerkt(window.history.state), werte: { ...werte } }, window.location.pathname);
}
