import { z } from 'zod';
import { BELEGE } from '@/lib/regeln';
import { alsMeta, type Erklaerungen } from '../erklaerung/erklaerung';
import { QUELLE } from '../erklaerung/kopf';
import { adresse, freitext, tag, wort } from '../felder';

/** An object that refuses unknown keys; its message lists the known ones for the remedy. */
export function objekt<const T extends z.core.$ZodLooseShape>(felder: T) {
  return z.strictObject(felder, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(felder).join(', ') : undefined),
  });
}

/** The same, and each entry carries its German explanation, which editors and forms show. */
export function objektMit<const T extends z.core.$ZodLooseShape>(
  erklaerungen: Erklaerungen<keyof T>,
  felder: T,
) {
  const erklaert = Object.entries<z.core.$ZodType>(felder).map(([name, feld]) => [
    name,
    (feld as z.ZodType).meta(alsMeta(erklaerungen[name as keyof T])),
  ]);
  return objekt(Object.fromEntries(erklaert) as T);
}

const FELDER = {
  stelle: freitext(),
  dokument: freitext(),
  vom: tag().optional(),
  fundstelle: freitext().optional(),
  link: adresse().optional(),
  beleg: wort(BELEGE),
  geprueft_von: freitext().optional(),
  hinweis: freitext().optional(),
};

/** Source of national data, where the document alone (a law, a norm) is the place. */
export const quelleBund = objektMit(QUELLE, { ...FELDER, eingesehen: tag().optional() });

/** Source of an authority's table: authority, document, place or link, and the day it was looked at. */
export const quelle = objektMit(QUELLE, { ...FELDER, eingesehen: tag() }).superRefine((q, ctx) => {
  if (q.fundstelle === undefined && q.link === undefined) {
    ctx.addIssue({
      code: 'custom',
      message: 'Der Quelle fehlt der Ort. Tragen Sie „link“ (Internetadresse) oder „fundstelle“ ein.',
    });
  }
});

export type QuelleInDatei = z.infer<typeof quelleBund>;

export const format = wort(['1']);
