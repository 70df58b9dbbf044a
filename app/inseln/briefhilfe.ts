import { Briefhilfe } from '../fuer-fachkraefte/briefhilfe';
import { wecke } from './wecken';

wecke('briefhilfe', Briefhilfe);
