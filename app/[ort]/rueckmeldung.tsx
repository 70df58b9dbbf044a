/** Was it understood? Two prepared mails to who runs the site (L-51): nothing is counted, and nobody has to answer. */
export function Rueckmeldung({ email }: { email: string | null }) {
  if (email === null) return null;
  return (
    <section className="grid gap-2" aria-labelledby="rueckmeldung">
      <h3 className="kern-title" id="rueckmeldung">
        War das Ergebnis verständlich?
      </h3>
      <p className="kern-body">
        Ihre Antwort geht als E-Mail an {email}. Schreiben Sie keine Namen und keine Beträge hinein.
      </p>
      <ul className="kern-list">
        {['Ja, es war verständlich', 'Nein, es war nicht verständlich'].map((antwort) => (
          <li key={antwort}>
            <a className="kern-link" href={`mailto:${email}?subject=${encodeURIComponent(antwort)}`}>
              {antwort}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
