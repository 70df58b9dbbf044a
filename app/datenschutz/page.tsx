import type { Metadata } from 'next';
import { betreiber } from '@/lib/betreiber/lade';
import { Datenschutz } from './datenschutz';

export const metadata: Metadata = { title: 'Datenschutz – Mietpreisrechner' };

export default function Datenschutzseite() {
  return <Datenschutz wer={betreiber()} />;
}
