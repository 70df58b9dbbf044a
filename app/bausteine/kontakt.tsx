const link = 'kern-link kern-link--no-visited-state min-h-11 items-center';

/** Telephone and e-mail as two large targets; both work without JavaScript. */
export function Kontakt({ telefon, email, betreff }: { telefon: string; email: string; betreff?: string }) {
  const anhang = betreff === undefined ? '' : `?subject=${encodeURIComponent(betreff)}`;
  return (
    <ul className="kern-list">
      <li>
        Telefon:{' '}
        <a className={link} href={`tel:${telefon.replace(/[^\d+]/g, '')}`}>
          {telefon}
        </a>
      </li>
      <li>
        E-Mail:{' '}
        <a className={link} href={`mailto:${email}${anhang}`}>
          {email}
        </a>
      </li>
    </ul>
  );
}

/** A name that leads to its own site, in the same tab. */
export function Stelle({ name, adresse }: { name: string; adresse: string }) {
  return (
    <a className={link} href={adresse}>
      {name}
    </a>
  );
}
