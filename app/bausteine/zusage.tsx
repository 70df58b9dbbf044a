import type { Amt } from '@/lib/texte/amt';

/** The warning that stands beside every answer for a new flat. */
export function Zusage({ was = 'Dieses Ergebnis ist', amt = 'Jobcenter' }: { was?: string; amt?: Amt }) {
  return (
    <section className="hervorgehoben grid gap-1" aria-labelledby="zusage">
      <h2 className="kern-title" id="zusage">
        Noch nicht unterschreiben
      </h2>
      <p className="kern-body">
        {was} keine Zusage. Warten Sie auf die schriftliche Zusage vom {amt} am Ort der neuen Wohnung{' '}
        {amt === 'Jobcenter' ? (
          <>(§&nbsp;22 Absatz&nbsp;4 SGB&nbsp;II).</>
        ) : (
          <>(§&nbsp;35a Absatz&nbsp;2 SGB&nbsp;XII).</>
        )}
      </p>
    </section>
  );
}
