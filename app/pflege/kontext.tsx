import { createContext, type ReactNode, use } from 'react';
import type { Formular } from '@/lib/pflege/formular';
import type { Option } from '../bausteine/auswahl';
import type { Werkstattzustand } from './werkstatt-zustand';

/** What every part of the form needs. */
interface Formularkontext {
  readonly w: Werkstattzustand;
  readonly formular: Formular;
  /** The Gemeinden of the authority, for fields that hold one. */
  readonly orte: readonly Option[];
  /** The part in which is said what was added or removed. */
  readonly bereich: string;
}

const Kontext = createContext<Formularkontext | null>(null);

/** Throws outside of the form. */
export function useFormular(): Formularkontext {
  const kontext = use(Kontext);
  if (kontext === null) throw new Error('Only parts of the form have its state.');
  return kontext;
}

export function Formularrahmen({ children, ...kontext }: Omit<Formularkontext, 'bereich'> & Inhalt) {
  return <Kontext value={{ ...kontext, bereich: '' }}>{children}</Kontext>;
}

/** A part of the form that speaks for itself; `Nachricht` is its voice. */
export function Bereich({ name, children }: { name: string } & Inhalt) {
  return <Kontext value={{ ...useFormular(), bereich: name }}>{children}</Kontext>;
}

interface Inhalt {
  readonly children: ReactNode;
}
