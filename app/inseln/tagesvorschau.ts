import { Tagesvorschau } from '../pflege/vorschau/tagesvorschau';
import { wecke } from './wecken';

wecke('tagesvorschau', Tagesvorschau);
