/** The warning that stands beside every answer. */
export function Zusage({ was = 'Dieses Ergebnis ist' }: { was?: string }) {
  return (
    <section className="hervorgehoben grid gap-1" aria-labelledby="zusage">
      <h2 className="kern-title" id="zusage">
        Noch nicht unterschreiben
      </h2>
      <p className="kern-body">
        {was} keine Zusage. Warten Sie auf die schriftliche Zusage vom Jobcenter am Ort der neuen Wohnung. Das
        Fachwort dafür ist „Zusicherung“ (§&nbsp;22 Absatz&nbsp;4 SGB&nbsp;II).
      </p>
    </section>
  );
}
