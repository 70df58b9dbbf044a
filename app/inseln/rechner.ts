import { Rechner } from '../[ort]/rechner';
import { wecke } from './wecken';

wecke('rechner', Rechner);
