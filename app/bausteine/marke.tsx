interface Eigenschaften {
  readonly art: keyof typeof SCHILD;
  readonly text: string;
}

/** Shape and word carry the meaning, colour only repeats it. */
export function Marke({ art, text }: Eigenschaften) {
  const [klasse, zeichen] = SCHILD[art];
  return (
    <span className={klasse}>
      <span className={zeichen} aria-hidden="true" />
      <span className="kern-label kern-label--small">{text}</span>
    </span>
  );
}

const SCHILD = {
  success: ['kern-badge kern-badge--success', 'kern-icon kern-icon--success'],
  warning: ['kern-badge kern-badge--warning', 'kern-icon kern-icon--warning'],
  info: ['kern-badge kern-badge--info', 'kern-icon kern-icon--info'],
} as const;
