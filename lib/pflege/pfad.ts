/** Place of an entry in a file: names of groups and positions in lists, from the top. */
export type Pfad = readonly (string | number)[];
