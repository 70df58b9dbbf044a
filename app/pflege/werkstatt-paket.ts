import './ohne-eval';

export { nachfolgerin } from '@/lib/pflege/neu/nachfolgerin';
export { beginne } from '@/lib/pflege/neuer-traeger';
export { Werkstatt } from './werkstatt';
