import { Ortssuche } from '../ortssuche';
import { wecke } from './wecken';

wecke('ortssuche', Ortssuche);
