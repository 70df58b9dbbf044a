import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what only paper needs is made then, and nobody waits for it before. */
export function useBeimDrucken(): boolean {
  const [druckt, setDruckt] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the listeners are done.
    const beginn = () => flushSync(() => setDruckt(true));
    const ende = () => setDruckt(false);
    window.addEventListener('beforeprint', beginn);
    window.addEventListener('afterprint', ende);
    return () => {
      window.removeEventListener('beforeprint', beginn);
      window.removeEventListener('afterprint', ende);
    };
  }, []);
  return druckt;
}
