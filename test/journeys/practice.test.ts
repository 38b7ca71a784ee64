import { journeys } from './practising.ts';

journeys('in the process');
