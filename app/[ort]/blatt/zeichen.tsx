import type { Urteilstext } from '@/lib/texte/urteil';

const INNEN: Readonly<Record<Urteilstext['ton'], string>> = {
  success: 'M5.5 10.5l3 3 6-7',
  warning: 'M10 7v5M10 14.2v1.3',
  info: 'M10 9v6M10 5.2v1.3',
};

/** The sign beside a verdict, drawn: browsers leave out backgrounds on paper, and KERN's icons are backgrounds. */
export function Zeichen({ art }: { art: Urteilstext['ton'] }) {
  return (
    <svg className="zeichen" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {art === 'warning' ? <path d="M10 1.5L19 18.2H1z" /> : <circle cx="10" cy="10" r="8.6" />}
      <path d={INNEN[art]} />
    </svg>
  );
}
