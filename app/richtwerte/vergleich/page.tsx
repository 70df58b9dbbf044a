import type { Metadata } from 'next';
import { Vergleichsseite } from './seite';

export const metadata: Metadata = { title: 'Richtwerte im Vergleich – Mietpreisrechner' };

/** The comparison begins with one person. */
export default function Vergleich() {
  return <Vergleichsseite groesse={1} />;
}
