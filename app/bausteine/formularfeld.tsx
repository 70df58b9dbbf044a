import type { ReactNode } from 'react';
import { Fehlertext } from './fehlertext';

interface Eigenschaften {
  readonly id: string;
  readonly label: ReactNode;
  readonly hinweis?: string | undefined;
  readonly fehler?: string | undefined;
  /** The input itself. */
  readonly children: ReactNode;
}

/** What stands around an input: label, hint and message. */
export function Formularfeld({ id, label, hinweis, fehler, children }: Eigenschaften) {
  return (
    <div className={fehler ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hinweis && (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hinweis}
        </div>
      )}
      {children}
      {fehler && <Fehlertext id={`${id}-fehler`} text={fehler} />}
    </div>
  );
}

/** How hint and message belong to the input; to be spread. */
export function beschrieben({ id, hinweis, fehler }: Pick<Eigenschaften, 'id' | 'hinweis' | 'fehler'>) {
  const teile = [hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean);
  return {
    'aria-describedby': teile.join(' ') || undefined,
    'aria-invalid': fehler ? true : undefined,
  };
}
