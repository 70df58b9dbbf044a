import { useSyncExternalStore } from 'react';

const nie = () => () => {};

/** The address of this page without what stands behind `#`; empty until the page runs in a browser. */
export function useAdresse(): string {
  return useSyncExternalStore(
    nie,
    () => `${window.location.origin}${window.location.pathname}`,
    () => '',
  );
}

/** As people type it: without `https://` and without a slash at the end. */
export function kurz(adresse: string): string {
  return adresse.replace(/^https?:\/\//u, '').replace(/\/(?=#|$)/u, '');
}
