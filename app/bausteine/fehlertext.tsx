import { FEHLER } from '@/lib/texte/fehler';

/** The message at a field; screen readers hear “Fehler:” first. */
export function Fehlertext({ id, text }: { id: string; text: string }) {
  return (
    <p className="kern-error" id={id}>
      <span className="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span className="kern-body">
        <span className="kern-sr-only">{FEHLER.vorsatz} </span>
        {text}
      </span>
    </p>
  );
}
