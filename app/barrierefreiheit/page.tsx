import type { Metadata } from 'next';
import { betreiber } from '@/lib/betreiber/lade';
import { Erklaerung } from './erklaerung';

export const metadata: Metadata = { title: 'Barrierefreiheit – Mietpreisrechner' };

export default function Barrierefreiheitsseite() {
  return <Erklaerung wer={betreiber()} />;
}
