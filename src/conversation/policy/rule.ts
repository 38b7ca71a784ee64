import type { Analysis } from '../../understanding/understand.ts';
import type { Move } from './moves.ts';
import type { State } from './state.ts';

/** Takes a message, or leaves it to the next rule: pure, of what was said and of how things stand. */
export type Rule = (heard: Analysis, state: State) => Move | undefined;
