/** What is served. No step of a build writes here; scripts/bau/veroeffentlichen.ts puts a finished site in its place. */
export const OUT = new URL('../../out/', import.meta.url);

/** What a build writes. build.sh names it to Next. Nothing in it is ever served. */
export const NEU = new URL('../../out.neu/', import.meta.url);

/** The site before, for the moment in which it is replaced. */
export const ALT = new URL('../../out.alt/', import.meta.url);
