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
import { liesPersonen } from '@/lib/fragen/personen';
import { type Aenderung, type Fragen, fragenAm, KEINE_FRAGEN, type Tabelle, type Tag } from '@/lib/regeln';
import { feldfehlerText } from '@/lib/texte/feldfehler';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { fuelle } from '../bausteine/formular-fuellen';
import { holeFremdeSeite } from '../bausteine/seitenwechsel';
import {
  type Eintrag,
  type GemerkteWohnung,
  gemerkt,
  merke as merkeHier,
  merkeNeu as merkeNeuHier,
  type Werte,
} from '../bausteine/verlauf';
import { heute as heutigerTag } from '../heute';
import { ausWerten, getippt, imFormular } from './formular-lesen';
import { type Linkhinweis, liesLink } from './link-lesen';
import { useMitschrift } from './mitschrift';
import { fuerAnderenOrt, useOrtswechsel } from './ortswechsel';

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
  /** Whether there is a calculator at this path too. */
  antwortet(pfad: string): boolean;
}

export interface Zustand {
  readonly formular: RefObject<HTMLFormElement | null>;
  /** null until the device has said which day it is there. */
  readonly heute: Tag | null;
  /** The day whose questions are asked. */
  readonly tag: Tag;
  readonly fragen: Fragen;
  /** How many persons were known before this form was seen; null: it asks. */
  readonly bekannt: number | null;
  readonly fehler: readonly Fehlereintrag[];
  readonly auswertung: Auswertung | null;
  /** Other flats to compare with, those of this place recomputed. */
  readonly vergleich: readonly GemerkteWohnung[];
  /** What a kept flat of this place comes to with the tables that are there now; null for one of another place. */
  pruefeWohnung(wohnung: GemerkteWohnung): Auswertung | null;
  readonly linkhinweis: Linkhinweis | null;
  /** Why there is no result yet; null if nothing is in its way. */
  readonly ladehinweis: 'unterwegs' | 'fehlt' | null;
  beiErneut(): void;
  beiTag(text: string): void;
  /** The field for the persons is folded away, with this text in it. */
  beiPersonen(text: string): void;
  /** Puts answers into the form, over what stands there. */
  uebernimm(angaben: Partial<Rechnerformular>): void;
  senden(ereignis: FormEvent<HTMLFormElement>): void;
  andereWohnung(): void;
  /** Recomputes with other amounts beside the result; “back” leads to the former one. What cannot be read comes back. */
  aendere(teil: Partial<Rechnerformular>): readonly Fehlereintrag[];
  /** From the result to the form with its answers. */
  zumFormular(): void;
  pruefeFuer(tag: string): void;
  vergleiche(wohnungen: readonly GemerkteWohnung[]): void;
}

/**
 * What the calculator of a place remembers. The browser owns the fields; answers are kept in memory and in
 * `history.state`, never in an address or a store (L-60).
 */
export function useRechner({ ags, versionen, fehlt, gedruckt, erneut, antwortet }: Lage): Zustand {
  const formular = useRef<HTMLFormElement>(null);
  const [heute, setHeute] = useState<Tag | null>(null);
  const [beginn, setBeginn] = useState('');
  const [fuellung, setFuellung] = useState<{ readonly werte: Werte } | null>(null);
  const [bekannt, setBekannt] = useState<number | null>(null);
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [auswertung, setAuswertung] = useState<Auswertung | null>(null);
  const [andere, setAndere] = useState<readonly GemerkteWohnung[]>([]);
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

  /** Each entry says whose it is: pages of one journey can share a document's entries (seitenwechsel.ts). */
  const { merke, merkeNeu } = useMemo(() => mitMarke(ags), [ags]);

  /** Noted as soon as it is typed, with the answers that this day does not ask for. */
  const { nachtragen, verwerfen } = useMitschrift(formular, () => {
    const alt = gemerkt(window.history.state);
    if (!formular.current || alt?.gesendet) return;
    const werte = { ...alt?.werte, ...imFormular(formular.current) };
    if (alt || !istLeer(werte)) merke({ gesendet: false, ...alt, werte });
  });

  /** The fields are filled after the questions of their day stand. */
  const trageEin = useCallback((werte: Werte) => {
    setBeginn(werte.stichtag ?? '');
    setFuellung({ werte });
    // The field does not go away under somebody's finger.
    if (document.activeElement?.id !== 'personen') setBekannt(personenzahl(werte.personen));
  }, []);

  const lage = useMemo(() => versionen && { ags, versionen }, [ags, versionen]);
  const pruefen = useMemo(() => lage && pruefeIn(lage), [lage]);

  /** Shows what the history holds now. */
  const zeige = useCallback(() => {
    const eintrag = gemerkt(window.history.state);
    if (eintrag) trageEin(eintrag.werte);
    setFehler([]);
    setLinkhinweis(null);
    setAndere(eintrag?.vergleich ?? []);
    const gelesen = eintrag?.gesendet && pruefen ? pruefen(ausWerten(eintrag.werte)) : null;
    zeigeErgebnis(gelesen?.ok ? gelesen.auswertung : null);
  }, [pruefen, trageEin, zeigeErgebnis]);

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
  }, [lage, zeige, merke, merkeNeu]);

  useEffect(() => {
    setHeute(heutigerTag());
    if (!formular.current || holeFremdeSeite(ags)) return;
    const eintrag = gemerkt(window.history.state);
    const vorher = nurGesagtes(getippt(formular.current));
    // Typed before the script was there counts most, then what this entry holds, then the number in the address of a letter.
    const werte = { ...personenAus(window.location.hash), ...eintrag?.werte, ...vorher };
    if (eintrag || !istLeer(vorher)) merke({ gesendet: false, ...eintrag, werte });
    if (!istLeer(werte)) trageEin(werte);
  }, [ags, merke, trageEin]);

  const unterwegs = lage === null && !fehlt;
  useEffect(() => {
    const beiWechsel = () => {
      verwerfen();
      if (!holeFremdeSeite(ags)) zeigeAdresse();
    };
    if (!unterwegs) {
      nachtragen();
      if (lage && wartet) formular.current?.requestSubmit();
      else zeigeAdresse();
    }
    window.addEventListener('popstate', beiWechsel);
    return () => window.removeEventListener('popstate', beiWechsel);
  }, [unterwegs, lage, wartet, zeigeAdresse, ags, nachtragen, verwerfen]);

  useEffect(() => {
    const form = formular.current;
    if (fuellung === null || !form || stehtSchon(form, fuellung.werte)) return;
    form.reset();
    fuelle(form, fuellung.werte);
  }, [fuellung]);

  /** The answers as a new form and, if they can be read, its result. */
  function sende(werte: Rechnerformular, neuesFormular: boolean): void {
    verwerfen();
    setBeginn(werte.stichtag);
    if (pruefen === null) return;
    const gelesen = pruefen(werte);
    const eintrag = { werte: { ...werte }, gesendet: false, ...mitVergleich(andere) };
    if (neuesFormular) {
      merkeNeu(eintrag);
      trageEin(eintrag.werte);
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

  useOrtswechsel(antwortet, () => {
    nachtragen();
    const jetzt =
      gemerkt(window.history.state)?.werte ?? (formular.current && getippt(formular.current)) ?? {};
    return { werte: fuerAnderenOrt(jetzt), ...mitVergleich(andere) };
  });

  /** Puts what is typed into the present entry: when the tables come, the form is filled from there. */
  function halteFest(werte: Rechnerformular): void {
    if (istLeer(werte)) return;
    const alt = gemerkt(window.history.state);
    merke({ gesendet: false, ...alt, werte: { ...alt?.werte, ...werte } }, window.location.pathname);
  }

  function versucheErneut(): void {
    if (formular.current) halteFest(getippt(formular.current));
    erneut();
  }

  return {
    formular,
    heute,
    tag,
    fragen,
    bekannt,
    fehler,
    auswertung,
    linkhinweis,
    ladehinweis: fehlt ? 'fehlt' : lage === null && wartet ? 'unterwegs' : null,
    vergleich: andere,
    pruefeWohnung: (wohnung) => {
      // Never computed with the limits of another place.
      const gelesen = wohnung.ags === ags ? pruefen?.(ausWerten(wohnung.werte)) : undefined;
      return gelesen?.ok ? gelesen.auswertung : null;
    },
    beiErneut: versucheErneut,
    beiTag: setBeginn,
    beiPersonen: (text) => setBekannt(personenzahl(text)),
    uebernimm: (angaben) => {
      if (!formular.current) return;
      const werte = { ...getippt(formular.current), ...angaben };
      trageEin(werte);
      merke({ gesendet: false, ...gemerkt(window.history.state), werte });
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
    vergleiche: (wohnungen) => {
      if (!auswertung) return;
      const liste = wohnungen.slice(0, HOECHSTENS);
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

function mitVergleich(vergleich: readonly GemerkteWohnung[]): Pick<Eintrag, 'vergleich'> {
  return vergleich.length > 0 ? { vergleich } : {};
}

function mitMarke(seite: string) {
  return {
    merke: (eintrag: Eintrag, adresse?: string) => merkeHier({ ...eintrag, seite }, adresse),
    merkeNeu: (eintrag: Eintrag) => merkeNeuHier({ ...eintrag, seite }),
  };
}

/** `#p3` in the address of a letter presets three persons. */
function personenAus(fragment: string): Werte {
  const personen = /^#p([1-9]|1\d|20)$/.exec(fragment)?.[1];
  return personen === undefined ? {} : { personen };
}

function personenzahl(text = ''): number | null {
  const gelesen = liesPersonen(text);
  return gelesen.ok ? gelesen.wert : null;
}

function istLeer(werte: Werte): boolean {
  return Object.values(werte).every((wert) => wert === '');
}

function nurGesagtes(werte: Werte): Werte {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== ''));
}

/** Filling a form anew moves the cursor: not where nothing changes. */
function stehtSchon(form: HTMLFormElement, werte: Werte): boolean {
  return Object.entries(imFormular(form)).every(([name, wert]) => wert === (werte[name] ?? ''));
}
