import type { Metadata } from 'next';
import { Vergleichsseite } from '../seite';

export const metadata: Metadata = { title: 'Richtwerte im Vergleich: 4 Personen – Mietpreisrechner' };

export default function Vergleich() {
  return <Vergleichsseite groesse={4} />;
}
