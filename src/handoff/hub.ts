import { timingSafeEqual } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Clock, Log } from '../conversation/ports.ts';
import { HttpProblem, readJson, route, sendJson } from '../http/http.ts';
import type { Audit, Deed, Entry, Progress, Standing, TicketStore } from './ports.ts';

/** Where an agent hub answers: what it appends stands in Bot Framework's connector protocol. */
export const hubPath = '/handoff';

export const hubStates = ['accepted', 'failed', 'completed'] as const;
export type HubState = (typeof hubStates)[number];

export interface HubDoor {
  readonly store: Pick<TicketStore, 'decide'>;
  /** The conversation with the hub about a ticket: nobody can guess it, so whoever speaks in it is the hub. */
  readonly conversationOf: (reference: string) => string;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes out what nobody is to read. */
  readonly readable: (text: string) => string;
}

/** What a hub sends. Everything but its status is taken and does nothing, as the protocol has it. */
const activity = z.looseObject({
  type: z.string().max(100),
  name: z.string().max(100).optional(),
  value: z.unknown().optional(),
});
const status = z.looseObject({ state: z.enum(hubStates), message: z.string().optional() });

/** So much of what a hub says of a ticket is kept, in characters. */
const longest = 500;

/**
 * The door at which an agent hub says how far it has come with a ticket: `handoff.status`, in the conversation in which it was handed the
 * ticket. What it accepts is with it, what it completes is closed, and what it fails waits at the desk again.
 */
export function mountHub(server: Server, { store, conversationOf, audit, clock, log, readable }: HubDoor): void {
  const take = async (conversation: string, body: z.infer<typeof activity>): Promise<void> => {
    const reference = conversation.slice(0, conversation.indexOf('.'));
    if (!isSame(conversation, conversationOf(reference))) throw unknown();
    if (body.type !== 'event' || body.name !== 'handoff.status') return;
    const said = status.safeParse(body.value);
    if (!said.success) return log.warn('hub-status-unreadable', { reference });
    const { state, message = '' } = said.data;
    const words = readable(message.replace(/\s+/g, ' ').trim()).slice(0, longest);
    const isThere = await store.decide(reference, (found) => ({
      ...(found === undefined ? {} : saved(heardFromHub(found, state, words, clock.now().toISOString()))),
      told: found !== undefined,
    }));
    if (!isThere) throw unknown();
    await audit.note({ event: `ticket-hub-${state}`, about: reference, by: 'agent hub' });
    log.info('hub-status', { reference, state });
  };
  for (const path of ['activities', 'activities/:activity'])
    route(server, 'post', `${hubPath}/v3/conversations/:conversation/${path}`, async (request, response) => {
      const { conversation = '' } = request.params as { readonly conversation?: string };
      await take(conversation, await readJson(request, activity));
      sendJson(response, 200, { id: 'taken' });
    });
}

const hub = { by: 'The agent hub', id: 'agent hub' };

/** Pure: what a status makes of a ticket; undefined where it changes nothing. What an agent of the desk has stays theirs. */
export function heardFromHub({ progress }: Standing, state: HubState, words: string, at: string): Progress | undefined {
  const { taken, closed, snoozed: _, log = [], ...rest } = progress;
  if (closed !== undefined) return undefined;
  const deed: Deed = { ...hub, at };
  const isTheirs = taken?.id === hub.id;
  const isDesks = taken !== undefined && !isTheirs;
  const note = (text: string): readonly Entry[] => {
    const said = words === '' ? text : `${text} ${words}`;
    const isSaid = log.some((entry) => entry.is === 'noted' && entry.id === hub.id && entry.text === said);
    return isSaid ? [] : [{ ...deed, is: 'noted', text: said }];
  };
  const noted = (text: string): Progress | undefined => {
    const notes = note(text);
    return notes.length === 0 ? undefined : { ...progress, log: [...log, ...notes] };
  };
  const told = words === '' ? [] : note('It says:');
  switch (state) {
    case 'accepted':
      if (isDesks) return noted('It has taken this too.');
      return isTheirs ? undefined : { ...rest, taken: deed, log: [...log, { ...deed, is: 'taken' }, ...told] };
    case 'failed':
      if (!isTheirs) return noted('It could not take this.');
      return { ...rest, log: [...log, ...note('It could not go on with this.'), { ...deed, is: 'handed-back' }] };
    case 'completed':
      if (isDesks) return noted('It is done with this.');
      return {
        ...rest,
        taken: deed,
        closed: deed,
        log: [...log, ...told, { ...deed, is: 'resolved', reason: 'solved' }],
      };
  }
}

const saved = (save: Progress | undefined) => (save === undefined ? {} : { save });

const unknown = () => new HttpProblem(404, 'no-conversation', 'There is no such conversation.');

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
