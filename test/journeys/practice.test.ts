import { journeys } from './practising.ts';

journeys('in a folder');
