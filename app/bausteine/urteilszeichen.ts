import type { Urteil } from '@/lib/regeln';

/** The sign beside a verdict's words in a table, where a badge is too wide; colour and shape repeat the words. */
export const URTEILSZEICHEN = {
  im_rahmen: 'kern-icon kern-icon--success',
  miete_im_rahmen: 'kern-icon kern-icon--info',
  nur_heizung_ueber: 'kern-icon kern-icon--warning',
  ueber_richtwert: 'kern-icon kern-icon--warning',
  nicht_pruefbar: 'kern-icon kern-icon--info',
} as const satisfies Readonly<Record<Urteil, string>>;
