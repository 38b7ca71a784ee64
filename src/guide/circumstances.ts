import type { Tried } from './tried.ts';

/**
 * What holds of a person for as long as the conversation lasts, and of where it is held: a step or a message may say something
 * else to them. `shared`: others use their computer, and what is open there may be cleared. `teams`: the bot can write to them by itself, whatever is open. `paper`: nobody speaks to them, has a clock or can pass anything
 * on. The more telling stands first.
 */
export const circumstances = ['screen-reader', 'abroad', 'shared', 'teams', 'paper'] as const;
export type Circumstance = (typeof circumstances)[number];

/** Those in which somebody is spoken to. */
export type Hearer = ReadonlySet<Circumstance>;

export const anybody: Hearer = new Set();

/** Those that a person tells of themselves. */
export const lasting = ['screen-reader', 'abroad'] as const satisfies readonly (Circumstance & Tried)[];

/** Those that are kept with a conversation: what a person tells, and what the page tells that they came by. */
export const kept = [...lasting, 'shared'] as const satisfies readonly Circumstance[];
