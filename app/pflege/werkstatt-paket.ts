import './ohne-eval';

export { beginne } from '@/lib/pflege/neuer-traeger';
export { nachfolgerin } from '@/lib/tabellen/neu/nachfolgerin';
export { Werkstatt } from './werkstatt';
