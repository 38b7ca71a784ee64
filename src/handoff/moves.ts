import { type Agent, answers } from './agents.ts';
import type { AnswerWay, Deed, Entry, Progress, Reason, Standing } from './ports.ts';

/** What an agent does with a ticket. `key`: once for each answer, so that a form sent twice answers once. */
export type Move =
  | { readonly is: 'take' }
  | { readonly is: 'hand-back' }
  | { readonly is: 'hand-over'; readonly to: { readonly agent: Agent } | { readonly team: string } }
  | { readonly is: 'snooze'; readonly until: string }
  | { readonly is: 'wake' }
  | { readonly is: 'note'; readonly text: string }
  | {
      readonly is: 'answer';
      readonly text: string;
      readonly key: string;
      readonly way: AnswerWay;
      readonly route?: string;
    }
  | { readonly is: 'heard'; readonly text: string }
  /** `route`: by which the person hears of it. */
  | { readonly is: 'resolve'; readonly reason: Reason; readonly route?: string }
  | { readonly is: 'reopen' };
export type MoveName = Move['is'];

/** `by`: the colleague who has it. */
export type Refused =
  | { readonly is: 'unknown' }
  | { readonly is: 'another-team' }
  | { readonly is: 'not-taken' }
  | { readonly is: 'with-a-colleague'; readonly by: string; readonly since: string };

/** What became of a move. `closed`: somebody has closed it already. */
export type Moved = { readonly is: 'done' } | { readonly is: 'closed'; readonly by: string } | Refused;

/** What an agent is shown of a ticket, with the moves that are theirs; or why not. Not taken, its numbers are masked. */
export type Shown =
  | {
      readonly is: 'shown';
      readonly standing: Standing;
      readonly moves: readonly MoveName[];
      readonly isMasked: boolean;
    }
  | Refused;

/** What an agent may do only with what is theirs, and a supervisor with what a colleague has as well. */
const ofOwner: readonly MoveName[] = ['answer', 'heard', 'note', 'snooze', 'hand-over', 'hand-back', 'resolve'];
const ofSupervisor: readonly MoveName[] = ['note', 'snooze', 'hand-over', 'hand-back', 'resolve'];

export function shownTo(agent: Agent, found: Standing | undefined): Shown {
  if (found === undefined) return { is: 'unknown' };
  const { taken, closed } = found.progress;
  const isTheirs = isBy(taken, agent);
  // What was handed to somebody by name is theirs, whatever their team.
  if (!answers(agent, found) && !isTheirs) return { is: 'another-team' };
  if (taken !== undefined && closed === undefined && !isTheirs && agent.role !== 'supervisor')
    return { is: 'with-a-colleague', by: taken.by, since: taken.at };
  const isSeen = taken !== undefined && (isTheirs || agent.role === 'supervisor');
  return { is: 'shown', standing: found, moves: movesOf(agent, found.progress), isMasked: !isSeen };
}

/** For whoever may see it. */
function movesOf(agent: Agent, { taken, closed, snoozed }: Progress): readonly MoveName[] {
  if (closed !== undefined) return ['reopen'];
  if (taken === undefined) return ['take'];
  const moves = isBy(taken, agent) ? ofOwner : ofSupervisor;
  return snoozed === undefined ? moves : [...moves, 'wake'];
}

/** Whether a deed is an agent's. Earlier versions knew names alone. */
export function isBy(deed: Deed | undefined, { id, name }: Agent): boolean {
  return deed !== undefined && (deed.id === undefined ? deed.by === name : deed.id === id);
}

/** Pure: what a move makes of a ticket, and what the agent is told. */
export function decide(
  agent: Agent,
  found: Standing | undefined,
  move: Move,
  at: string,
): { readonly save?: Progress; readonly told: Moved } {
  const shown = shownTo(agent, found);
  if (shown.is !== 'shown') return { told: shown };
  const { progress, ticket } = shown.standing;
  const done = { is: 'done' } as const;
  const deed: Deed = { by: agent.name, id: agent.id, at };
  if (isDone(agent, progress, move)) return { told: done };
  if (progress.closed !== undefined && move.is !== 'reopen') return { told: { is: 'closed', by: progress.closed.by } };
  if (!shown.moves.includes(move.is)) {
    const { taken } = progress;
    return {
      told: taken === undefined ? { is: 'not-taken' } : { is: 'with-a-colleague', by: taken.by, since: taken.at },
    };
  }
  return { save: moved(progress, move, deed, ticket.reference), told: done };
}

/** Whether it has been done: told twice, it is done once. */
function isDone(agent: Agent, { taken, closed, snoozed, log = [] }: Progress, move: Move): boolean {
  switch (move.is) {
    case 'take':
      return closed === undefined && isBy(taken, agent);
    case 'hand-back':
      return closed === undefined && taken === undefined;
    case 'resolve':
      return closed !== undefined;
    case 'reopen':
      return closed === undefined && isBy(taken, agent);
    case 'wake':
      return closed === undefined && snoozed === undefined;
    case 'answer':
      return log.some((entry) => entry.is === 'answered' && entry.key === move.key);
    default:
      return false;
  }
}

function moved(progress: Progress, move: Move, deed: Deed, reference: string): Progress {
  const { taken, closed: _closed, snoozed, log = [], ...rest } = progress;
  const { team: _team, ...noTeam } = rest;
  const asleep = snoozed === undefined ? {} : { snoozed };
  const theirs = taken === undefined ? {} : { taken };
  const note = (entry: Entry): { readonly log: readonly Entry[] } => ({ log: [...log, entry] });
  switch (move.is) {
    case 'take':
      return { ...rest, taken: deed, ...note({ ...deed, is: 'taken' }) };
    case 'hand-back':
      return { ...rest, ...note({ ...deed, is: 'handed-back' }) };
    case 'hand-over': {
      if ('team' in move.to)
        return { ...noTeam, team: move.to.team, ...note({ ...deed, is: 'handed-over', to: { team: move.to.team } }) };
      const { id, name } = move.to.agent;
      return {
        ...rest,
        taken: { by: name, id, at: deed.at },
        ...note({ ...deed, is: 'handed-over', to: { agent: name } }),
      };
    }
    case 'snooze':
      return { ...rest, ...theirs, snoozed: move.until, ...note({ ...deed, is: 'snoozed', until: move.until }) };
    case 'wake':
      return { ...rest, ...theirs, ...note({ ...deed, is: 'woken' }) };
    case 'note':
      return { ...rest, ...theirs, ...asleep, ...note({ ...deed, is: 'noted', text: move.text }) };
    case 'answer':
      return {
        ...rest,
        ...theirs,
        ...note({ ...deed, is: 'answered', text: move.text, way: move.way, key: move.key }),
        ...leaving(progress, move, deed, reference),
      };
    case 'heard':
      return { ...rest, ...theirs, ...note({ ...deed, is: 'heard', text: move.text }) };
    case 'resolve':
      return {
        ...rest,
        ...theirs,
        closed: deed,
        ...note({ ...deed, is: 'resolved', reason: move.reason }),
        ...closing(progress, move.route, deed, reference),
      };
    case 'reopen':
      return { ...rest, taken: deed, ...note({ ...deed, is: 'reopened' }) };
  }
}

function closing(
  { outgoing = [] }: Progress,
  route: string | undefined,
  { at }: Deed,
  reference: string,
): Pick<Progress, 'outgoing'> {
  if (route === undefined) return {};
  return { outgoing: [...outgoing, { id: `${reference}/closed-${at}`, route, isClosing: true, tries: 0, at }] };
}

/** An answer that a route takes to the person. What an agent says themselves leaves by none. */
export function leaving(
  { outgoing = [] }: Progress,
  { key, text, route }: { readonly key: string; readonly text: string; readonly route?: string },
  { at, by }: Deed,
  reference: string,
): Pick<Progress, 'outgoing'> {
  if (route === undefined) return {};
  const id = `${reference}/${key}`;
  return { outgoing: [...outgoing, { id, route, answer: { text, by, at }, tries: 0, at }] };
}
