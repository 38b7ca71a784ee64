import type { Drawing, ExitId, Step } from './guide.ts';
import type { Text } from './text.ts';

/**
 * How far somebody is through the steps of a question: `at` counts from 1 to `of`. `tell`: the one step, all of them together, or none,
 * and only what is asked. The question comes with the last.
 */
export interface Progress {
  readonly at: number;
  readonly of: number;
  readonly tell: 'one' | 'all' | 'none';
}

/** The ways on through a list of steps. They stand in the trail beside the answers, so that *back* takes them back. */
export const listExits = { next: 'next-step', all: 'all-steps', stuck: 'stuck-here' } as const;

/** Where the steps of a question begin. */
export function firstOf(step: Step): Progress | undefined {
  const of = step.kind === 'ask' ? step.list?.steps.length : undefined;
  return of === undefined ? undefined : { at: 1, of, tell: 'one' };
}

/** Whether there are steps to come, before the question. */
export function isMidway(progress: Progress | undefined): boolean {
  return progress?.tell === 'one' && progress.at < progress.of;
}

/** @returns undefined for what is no way on from there: an answer, or a list that has become shorter */
export function onward(progress: Progress | undefined, exit: ExitId): Progress | undefined {
  if (progress === undefined || !isMidway(progress)) return undefined;
  if (exit === listExits.next) return { ...progress, at: progress.at + 1 };
  if (exit === listExits.all) return { ...progress, tell: 'all' };
  return exit === listExits.stuck ? { ...progress, tell: 'none' } : undefined;
}

/** What is said of the steps where somebody is; what leads to them goes before the first. */
export function textsOf(step: Step, progress: Progress): readonly Text[] {
  const list = step.kind === 'ask' ? step.list : undefined;
  if (progress.tell === 'none' || list === undefined) return [];
  if (progress.tell === 'all') return step.say === undefined ? [] : [step.say];
  const lead = progress.at === 1 && list.lead !== undefined ? [list.lead] : [];
  return [...lead, ...list.steps.slice(progress.at - 1, progress.at).map(({ say }) => say)];
}

/** The pictures that go with it. */
export function drawingsOf(step: Step, progress: Progress | undefined): readonly Drawing[] {
  const own = step.drawing === undefined ? [] : [step.drawing];
  const list = step.kind === 'ask' ? step.list : undefined;
  if (list === undefined || progress?.tell === 'none') return own;
  const told = progress?.tell === 'one' ? list.steps.slice(progress.at - 1, progress.at) : list.steps;
  return [...own, ...told.flatMap(({ drawing }) => drawing ?? [])];
}
