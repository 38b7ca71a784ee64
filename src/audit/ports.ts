export type { Clock } from '../calendar/clock.ts';
export type { Documents } from '../documents/ports.ts';
export type { Log } from '../log.ts';
