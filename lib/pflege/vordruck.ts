import type { Formular, Gruppe } from './formular';
import { reihenfolge } from './reihenfolge';

/** The lists of groups that a form can add to. */
export type Listenname = 'zuschlaege' | 'ohne_richtwert' | 'beispiele';

/** The groups of an item, the first one being the item itself. */
const GRUPPEN: Readonly<Record<Listenname, readonly Gruppe[]>> = {
  zuschlaege: ['zuschlag', 'wenn', 'plus'],
  ohne_richtwert: ['ohne_richtwert'],
  beispiele: ['beispiel', 'anfrage', 'erwartet'],
};

/**
 * A new item with every entry that the schema asks for, all of them open: nothing is guessed, and the check names each
 * until somebody fills it. In lines without dash.
 */
export function vordruck(formular: Formular, liste: Listenname): readonly string[] {
  const [selbst, ...gruppen] = GRUPPEN[liste];
  const noetig = (gruppe: Gruppe) =>
    formular[gruppe].filter(({ pflicht }) => pflicht).map(({ name }) => name);
  const ordnung = reihenfolge([liste, 0, '']);
  const namen = [...(selbst ? noetig(selbst) : []), ...gruppen].sort(
    (a, b) => ordnung.indexOf(a) - ordnung.indexOf(b),
  );
  return namen.flatMap((name) => {
    const gruppe = gruppen.find((g) => g === name);
    return [`${name}:`, ...(gruppe ? noetig(gruppe).map((innen) => `  ${innen}:`) : [])];
  });
}

/** A new area: its places and values are to be filled in. */
export const NEUES_GEBIET: readonly string[] = ['name:', 'gemeinden:', 'je_person:'];
