import { Pflege } from '../pflege/pflege';
import { wecke } from './wecken';

wecke('pflege', Pflege);
