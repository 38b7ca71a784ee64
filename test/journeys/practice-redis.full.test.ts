import { journeys } from './practising.ts';

journeys('on Redis');
