/** Answers by path, before they have the form of the contract. */
export type Angaben = Readonly<Record<string, unknown>>;

/**
 * Brings the answers of the form into the form of the contract (docs/anfrage-und-ergebnis.md): what a person is asked one
 * after the other stands there in lists. `ort` and `gebiet` are those of the new flat, for a move inside the same area.
 */
export function alsVertrag({ haushalt, jahr, leistung, stufe, hier, umzug, ...rest }: Angaben): Angaben {
  return {
    ...rest,
    ...HAUSHALT[String(haushalt)],
    jahresbetraege: Object.keys(alsObjekt(jahr)),
    nebenleistungen: Object.entries(alsObjekt(leistung)).flatMap(([art, angaben]) => {
      const { kosten, abwaehlbar } = alsObjekt(angaben);
      return kosten === undefined ? [] : [{ art, kosten, abwaehlbar }];
    }),
    staffel: istGanz(alsObjekt(stufe)) ? [stufe] : [],
    umzug: umzugAus(hier, alsObjekt(umzug), rest),
  };
}

const HAUSHALT: Readonly<Record<string, Angaben>> = {
  allein: { alleLeistungsberechtigt: true },
  kopf: { kostenAufteilung: 'kopf' },
  eigener_vertrag: { kostenAufteilung: 'eigener_vertrag' },
};

/** Inside the same area, or nobody knows: then higher costs stay in doubt. From elsewhere the old ones do not count. */
function umzugAus(hier: unknown, umzug: Angaben, { ort, gebiet }: Angaben): Angaben | null {
  if (hier === true) return { ...umzug, bisherigerOrt: ort, bisherigesGebiet: gebiet };
  return hier === false || Object.keys(umzug).length === 0 ? null : umzug;
}

/** A step of a stepped rent needs its day and its amount. */
function istGanz({ ab, nettokaltmiete }: Angaben): boolean {
  return ab !== undefined && nettokaltmiete !== undefined;
}

function alsObjekt(wert: unknown): Angaben {
  return typeof wert === 'object' && wert !== null ? (wert as Angaben) : {};
}
