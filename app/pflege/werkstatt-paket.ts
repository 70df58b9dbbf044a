import './ohne-eval';

export { nachfolgerin } from '@/lib/tabellen/neu/nachfolgerin';
export { Werkstatt } from './werkstatt';
