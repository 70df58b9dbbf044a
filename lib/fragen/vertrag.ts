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
    umzug:
      hier === true ? { ...alsObjekt(umzug), bisherigerOrt: rest.ort, bisherigesGebiet: rest.gebiet } : null,
  };
}

const HAUSHALT: Readonly<Record<string, Angaben>> = {
  allein: { alleLeistungsberechtigt: true },
  kopf: { kostenAufteilung: 'kopf' },
  eigener_vertrag: { kostenAufteilung: 'eigener_vertrag' },
};

/** A step of a stepped rent needs its day and its amount. */
function istGanz({ ab, nettokaltmiete }: Angaben): boolean {
  return ab !== undefined && nettokaltmiete !== undefined;
}

function alsObjekt(wert: unknown): Angaben {
  return typeof wert === 'object' && wert !== null ? (wert as Angaben) : {};
}
