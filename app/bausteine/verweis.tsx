import type { ReactNode } from 'react';

/** A link to another page. */
export function Verweis({ nach, children }: { nach: string; children: ReactNode }) {
  return (
    <a className="kern-link" href={nach}>
      {children}
    </a>
  );
}
