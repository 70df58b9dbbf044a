import './ohne-eval';

export { nachfolgerin } from '@/lib/pflege/neu/nachfolgerin';
export { beginne } from '@/lib/pflege/neuer-traeger';
export { Vergleich } from './vergleich';
export { Werkstatt } from './werkstatt';
