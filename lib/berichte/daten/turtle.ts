import { DataFactory, Writer } from 'n3';
import { type Knoten, langform, type Objekt, PRAEFIXE } from './rdf';

const { literal, namedNode, quad } = DataFactory;

/** As Turtle. */
export async function alsTurtle(knoten: readonly Knoten[]): Promise<string> {
  const schreiber = new Writer({ prefixes: PRAEFIXE });
  for (const { id, typ, eigenschaften } of knoten) {
    const subjekt = namedNode(id);
    const art = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    schreiber.addQuad(quad(subjekt, art, namedNode(langform(typ))));
    for (const [name, objekte = []] of Object.entries(eigenschaften)) {
      const praedikat = namedNode(langform(name as Knoten['typ']));
      for (const objekt of objekte) schreiber.addQuad(quad(subjekt, praedikat, term(objekt)));
    }
  }
  return new Promise((fertig, schief) => {
    schreiber.end((fehler: Error | null, text: string) => (fehler ? schief(fehler) : fertig(text)));
  });
}

function term(objekt: Objekt) {
  if ('adresse' in objekt) return namedNode(objekt.adresse);
  if ('text' in objekt) return literal(objekt.text, 'de');
  return literal(objekt.wert, namedNode(langform(objekt.typ)));
}
