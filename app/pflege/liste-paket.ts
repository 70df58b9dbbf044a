// What only somebody needs who puts a list into the form: readers for CSV, text and workbooks.
export { fuegeEin } from '@/lib/pflege/einfuegen';
export { liesListendatei } from '@/lib/pflege/liste/datei';
