/** A call to a platform's interface: its answer as JSON. Throws an Error with status and address if it is refused. */
export type Rufe = (
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH',
  pfad: string,
  inhalt?: object,
) => Promise<unknown>;

export function rufer(basis: string, kopf: Readonly<Record<string, string>>): Rufe {
  return async (methode, pfad, inhalt) => {
    const antwort = await fetch(`${basis}${pfad}`, {
      method: methode,
      headers: { 'content-type': 'application/json', ...kopf },
      ...(inhalt === undefined ? {} : { body: JSON.stringify(inhalt) }),
    });
    if (!antwort.ok) throw new Error(`${methode} ${basis}${pfad}: ${antwort.status} ${await antwort.text()}`);
    return antwort.json();
  };
}

const JE_SEITE = 100;

/** All pages of a list. */
export async function alle(rufe: Rufe, pfad: string): Promise<Record<string, unknown>[]> {
  const ergebnis: Record<string, unknown>[] = [];
  for (let seite = 1; ; seite++) {
    const trenner = pfad.includes('?') ? '&' : '?';
    const liste = await rufe('GET', `${pfad}${trenner}per_page=${JE_SEITE}&page=${seite}`);
    if (!Array.isArray(liste)) throw new Error(`Keine Liste: ${pfad}`);
    ergebnis.push(...liste);
    if (liste.length < JE_SEITE) return ergebnis;
  }
}

/** A setting from the environment; throws with its name if it is missing. */
export function umgebung(name: string): string {
  const wert = process.env[name];
  if (!wert) throw new Error(`Es fehlt die Umgebungsvariable ${name}.`);
  return wert;
}
