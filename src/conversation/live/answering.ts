import { common, commonTopics } from '../../guide/common-topics.ts';
import { escapeMarkdown } from '../../guide/text.ts';
import { takeOutSecrets } from '../../understanding/secrets/secrets.ts';
import type { Analysis } from '../../understanding/understand.ts';
import type { Told as ToldOfForm } from '../handoff-context.ts';
import { toBeWritten } from '../handoff-form.ts';
import type { Reply } from '../messages.ts';
import { ask, sayCommon } from '../policy/asides.ts';
import type { RuleName } from '../policy/names.ts';
import type { TurnContext } from '../turn-context.ts';
import { change, isNews, offer, offerToNext, offerWaysOut, sayPlace } from './asking.ts';
import type { Deed, DeedDone, LiveEvent, Mode, Queued, Told, WithPerson } from './mode.ts';

/** After so long without a word from the person they are asked whether they are still there; then it is closed. In milliseconds. */
const quietFor = 10 * 60_000;
const closedAfter = 15 * 60_000;

/** What is typed goes to the agent, or is kept for one. The bot says no more than it must. */
export async function heardByPerson(heard: Analysis, turn: TurnContext): Promise<RuleName> {
  const { record, builder, speaking, now, deps } = turn;
  const { live } = record;
  const care = heard.inDistress;
  if (care) sayCommon(turn, commonTopics.wellbeing);
  change(record, { do: 'hear', at: now.toISOString(), care, person: speaking.person });
  if (live?.is !== 'queued') return 'with-person';
  const { meaning } = heard;
  if (!care && meaning.kind === 'command' && leaving.has(meaning.command)) {
    await parted(turn);
    return 'with-person';
  }
  const outlook = await deps.people?.outlook(live.of.team, live);
  if (outlook === undefined) builder.message('live.kept');
  else if (care) offerWaysOut(turn, outlook);
  else sayPlace(turn, outlook, 'live.kept');
  return 'with-person';
}

const leaving: ReadonlySet<string> = new Set([commonTopics.stop, commonTopics.goodbye, commonTopics.restart]);

/** The person does not wait any longer, or goes back to the bot. */
export async function parted(turn: TurnContext): Promise<void> {
  const { record } = turn;
  const { live } = record;
  delete record.offer;
  const stepped = change(record, { do: 'part' });
  if (stepped.is !== 'moved' || stepped.told === undefined) return ask(turn);
  await tell(turn, stepped.told, live);
}

/** An agent did something. @returns what became of it; what the agent said is a reply of their own */
export async function done(
  deed: Deed,
  turn: TurnContext,
): Promise<{ readonly deed: DeedDone; readonly reply?: Reply }> {
  const { record, now } = turn;
  const { live } = record;
  if (deed.do === 'answer') return answered(deed, turn);
  if (deed.do === 'closed') return closed(deed.chat, turn);
  if (live === undefined || live.of.chat !== deed.chat) return { deed: 'over' };
  const at = now.toISOString();
  switch (deed.do) {
    case 'say': {
      const { found } = takeOutSecrets(deed.text, undefined);
      if (found.some((kind) => kind === 'password' || kind === 'code')) return { deed: 'secret' };
      const stepped = change(record, { do: 'say', agent: deed.agent, at });
      if (stepped.is === 'refused') return { deed: stepped.why };
      return { deed: 'done', reply: { text: literal(deed.text), by: deed.agent.name, choices: [], links: [] } };
    }
    case 'words': {
      const { agent, check } = deed;
      const stepped = change(record, { do: 'note', agent, of: { check: { ...check, words: [...check.words] } } });
      if (stepped.is === 'refused') return { deed: stepped.why };
      const text = turn.builder.words('live.words', { agent: agent.name, words: check.words.join(', ') });
      // The agent reads along, and must not read the answer.
      return { deed: 'done', reply: { text, isForPersonAlone: true, choices: [], links: [] } };
    }
    case 'hear-words':
      return { deed: wordsHeard(deed, live, turn) };
    default: {
      const { chat: _, ...event } = deed;
      const stepped = change(record, { ...event, at } as LiveEvent);
      if (stepped.is === 'refused') return { deed: stepped.why };
      if (stepped.is === 'moved' && stepped.told !== undefined) await tell(turn, stepped.told, live);
      return { deed: 'done' };
    }
  }
}

/** An answer to a ticket comes where the ticket was opened, whoever answers there now. */
function answered(
  { chat, by, text }: Extract<Deed, { do: 'answer' }>,
  { record, builder }: TurnContext,
): { readonly deed: DeedDone; readonly reply?: Reply } {
  const ticket = record.tickets?.find(({ reference }) => reference === chat);
  if (ticket === undefined) return { deed: 'over' };
  ticket.isAnswered = true;
  const about = builder.words('ticket.answer', { reference: chat });
  return { deed: 'done', reply: { text: `${about}\n\n${literal(text)}`, by, choices: [], links: [] } };
}

/** A ticket that the desk is done with: the person hears of it where they opened it. */
function closed(chat: string, { record, builder }: TurnContext): { readonly deed: DeedDone; readonly reply?: Reply } {
  if (record.tickets?.some(({ reference }) => reference === chat) !== true) return { deed: 'over' };
  const text = builder.words('ticket.now-closed', { reference: chat });
  return { deed: 'done', reply: { text, choices: [], links: [] } };
}

/** What an agent typed, as they typed it. */
function literal(text: string): string {
  return escapeMarkdown(text.trim()).replace(/\n+/g, '\n\n');
}

/** The second and the third word, as somebody says them over a phone. */
function wordsHeard(
  { agent, words }: Extract<Deed, { do: 'hear-words' }>,
  { of }: Mode,
  { record, now }: TurnContext,
): DeedDone {
  const { check } = of;
  const note = (changed: Parameters<typeof change>[1]) => {
    const stepped = change(record, changed);
    return stepped.is === 'refused' ? stepped.why : undefined;
  };
  if (check === undefined || check.tries < 1 || check.until <= now.toISOString()) return 'late';
  const said = words.toLowerCase().match(/[a-z]+/g) ?? [];
  const isRight = said.join(' ') === check.words.slice(1).join(' ');
  if (isRight)
    return note({ do: 'note', agent, of: { joined: now.toISOString(), check: { ...check, tries: 0 } } }) ?? 'done';
  return note({ do: 'note', agent, of: { check: { ...check, tries: check.tries - 1 } } }) ?? 'wrong';
}

/** Looks after who waits or is answered: an offer that nobody took, an agent who vanished, hours that end, a chat gone quiet. */
export async function lookedAfter(turn: TurnContext): Promise<void> {
  const { live } = turn.record;
  if (live?.is === 'with-person') await lookedAfterAgent(live, turn);
  if (turn.record.live?.is === 'queued') await lookedAfterQueue(turn.record.live, turn);
}

async function lookedAfterAgent(live: WithPerson, turn: TurnContext): Promise<void> {
  const { record, now, deps } = turn;
  if (deps.people !== undefined && !(await deps.people.isOn(live.agent.id))) {
    change(record, { do: 'vanish', agent: live.agent.id });
    return tell(turn, 'vanished', live);
  }
  // Whoever waits for the agent's answer is not sent away for being quiet.
  if (live.said <= live.heard) return;
  const quiet = now.getTime() - Math.max(Date.parse(live.said), Date.parse(live.heard));
  const event = live.isAsked && quiet >= closedAfter ? 'close' : quiet >= quietFor ? 'wonder' : undefined;
  if (event === undefined) return;
  const stepped = change(record, { do: event });
  if (stepped.is === 'moved' && stepped.told !== undefined) await tell(turn, stepped.told, live);
}

async function lookedAfterQueue(live: Queued, turn: TurnContext): Promise<void> {
  const { record, now, deps } = turn;
  const outlook = await deps.people?.outlook(live.of.team, live);
  if (outlook?.isOn !== true) return nobodyOn(turn);
  if (live.offered !== undefined && Date.parse(live.offered.until) <= now.getTime())
    change(record, { do: 'pass', by: live.offered.to });
  offerToNext(turn, outlook);
  const queued = record.live;
  if (queued?.is === 'queued' && isNews(queued, outlook, now)) sayPlace(turn, outlook);
}

/** There is no queue without anybody who could answer: it is said at once, and the form of a message is there. */
async function nobodyOn(turn: TurnContext): Promise<void> {
  const { live } = turn.record;
  const stepped = change(turn.record, { do: 'nobody-on' });
  if (stepped.is === 'moved' && stepped.told !== undefined) await tell(turn, stepped.told, live);
}

/** What the person is told when who answers changes, and what is open to them then. @param was who answered until now */
async function tell(turn: TurnContext, told: Told, was: Mode | undefined): Promise<void> {
  const { record, builder, runner, deps } = turn;
  const { live } = record;
  const before = was?.is === 'with-person' ? was.agent.name : '';
  const agent = live?.is === 'with-person' ? live.agent.name : '';
  const outlook = live?.is === 'queued' ? await deps.people?.outlook(live.of.team, live) : undefined;
  if (told !== 'still-there') delete record.offer;
  builder.message(`live.${told}`, { agent: agent === '' ? before : agent, colleague: before });
  switch (told) {
    case 'with':
    case 'handed':
      return offer(turn, [
        { id: 'part', label: builder.words('label.live-part'), effect: { do: 'live', what: 'part' } },
      ]);
    case 'queued':
    case 'vanished':
    case 'handed-team':
      if (outlook?.isOn !== true) return nobodyOn(turn);
      if (told === 'vanished') builder.message('live.front');
      offerToNext(turn, outlook);
      return sayPlace(turn, outlook);
    case 'left':
    case 'resolved':
    case 'parted':
      return offer(
        turn,
        [
          { id: 'in', label: builder.words('label.in'), also: ['yes', "i'm in", 'it worked'], effect: { do: 'done' } },
          {
            id: 'not-in',
            label: builder.words('label.live-not-in'),
            also: ['no', 'not yet', 'still no'],
            effect: { do: 'live', what: 'not-yet' },
          },
        ],
        'live.did-it-work',
      );
    case 'nobody':
    case 'resolved-ticket':
      return runner.begin(common, commonTopics.handoff, undefined, messageOf(was));
    case 'not-waiting':
      if (runner.current() !== undefined) return ask(turn);
      return turn.prompts.menu('menu-again');
    case 'closed':
    case 'resolved-plain':
      if (runner.current() !== undefined) return ask(turn);
      return turn.prompts.topics(common, [commonTopics.handoff]);
    case 'still-there':
      return;
  }
}

/** It did not work: on with what was open, and a person or a ticket is a press away. */
export async function notYet(turn: TurnContext): Promise<void> {
  const { builder, prompts, runner } = turn;
  builder.message('not-worked');
  if (runner.current() === undefined) return prompts.topics(common, [commonTopics.handoff]);
  await ask(turn);
  prompts.addPerson();
}

/**
 * A chat that waits is left for a message: the form as it is where nobody is on.
 *
 * @param written the answer is to be written, and not told by phone; `reach`: where to, where that is known
 */
export async function leaveMessage(turn: TurnContext, written?: { readonly reach?: string }): Promise<void> {
  const { record, runner, builder } = turn;
  const message = messageOf(record.live);
  change(record, { do: 'part' });
  delete record.offer;
  const { values = {} } = message;
  const form = written && { values: toBeWritten(values, builder.words('form.in-writing'), written.reach) };
  return runner.begin(common, commonTopics.handoff, undefined, { ...message, ...form });
}

/** What was told when a person was asked for is not asked again for the message. */
function messageOf(live: Mode | undefined): ToldOfForm {
  const { told, team = common } = live?.of ?? {};
  return {
    isMessage: true,
    ...(told === undefined ? {} : { values: told }),
    ...(team === common ? {} : { system: team }),
  };
}
