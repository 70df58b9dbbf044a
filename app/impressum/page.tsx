import type { Metadata } from 'next';
import { betreiber } from '@/lib/betreiber/lade';
import { Impressum } from './impressum';

export const metadata: Metadata = { title: 'Impressum – Mietpreisrechner' };

export default function Impressumsseite() {
  return <Impressum wer={betreiber()} />;
}
