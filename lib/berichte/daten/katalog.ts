import type { Tag } from '@/lib/regeln';
import { type Datensatz, datensatzknoten } from './datensatz';
import type { Knoten, Objekt } from './rdf';

/** Who answers for the site and publishes the catalogue. */
export interface Herausgeber {
  readonly name: string;
}

/**
 * The catalogue by DCAT-AP.de 3.0: one dataset an authority, one for all together, the national lists. There is no
 * dcatde:contributorID: GovData assigns it to those who deliver to it, and a made-up one would be a false statement.
 */
export function katalog(
  basis: string,
  herausgeber: Herausgeber,
  stand: Tag,
  datensaetze: readonly Datensatz[],
): Knoten[] {
  const stelle = { adresse: `${basis}/daten/#herausgeber` };
  const saetze = datensaetze.flatMap((satz) => datensatzknoten(basis, stelle, satz));
  return [
    {
      id: `${basis}/daten/#katalog`,
      typ: 'dcat:Catalog',
      eigenschaften: {
        'dct:title': [{ text: 'Mietpreisrechner: Richtwerte für Miete und Heizung' }],
        'dct:description': [
          {
            text: 'Richtwerte der kommunalen Träger für Kosten der Unterkunft und Heizung (§ 22 SGB II, § 35 SGB XII), mit allen bekannten früheren Fassungen.',
          },
        ],
        'dct:publisher': [stelle],
        'dct:language': [DEUTSCH],
        'dct:modified': [{ wert: stand, typ: 'xsd:date' }],
        'foaf:homepage': [{ adresse: `${basis}/daten/` }],
        'dcat:dataset': saetze
          .filter(({ typ }) => typ === 'dcat:Dataset')
          .map(({ id }): Objekt => ({ adresse: id })),
      },
    },
    { id: stelle.adresse, typ: 'foaf:Agent', eigenschaften: { 'foaf:name': [{ text: herausgeber.name }] } },
    ...saetze,
  ];
}

const DEUTSCH = { adresse: 'http://publications.europa.eu/resource/authority/language/DEU' };
