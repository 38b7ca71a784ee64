import { incomingActivity, toInboundEvent } from '../../src/bot/activity.ts';
import type { Stage } from '../../src/cli/play.ts';
import { setStage } from '../../src/cli/stage.ts';
import { plain } from '../../src/cli/transcript.ts';
import type { InboundEvent, Pick, Reply } from '../../src/conversation/messages.ts';
import { activityFrom } from '../bot/connector.ts';
import { type Conversation, instantAt, type Turn } from './read.ts';

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** What is said of a topic that is answered in one reply and never open: the reply with these words is on it. */
const saidBeside: Readonly<Record<string, string>> = {
  'common/other-system': 'For any other system, call the IT helpdesk',
  'common/wellbeing': 'That sounds very hard',
};
let played = 0;

/**
 * Plays a conversation against the whole composition, on a clock of its own.
 *
 * @param openIn the `guide/topic` that is open, or was last, in a conversation by its id
 * @returns what did not hold, an entry for each turn with what was heard; none when all did
 */
export async function playConversation(
  conversation: Conversation,
  openIn: (id: string) => string | undefined,
): Promise<readonly string[]> {
  const { stage, close } = await setStage(instantAt(conversation.now), conversation.connected);
  const failures = await playOn(stage, conversation, openIn);
  await close();
  return failures;
}

/** The same on a stage that is set already, beside others. */
export async function playOn(
  stage: Stage,
  { channel, turns }: { readonly channel?: Conversation['channel']; readonly turns: readonly Turn[] },
  openIn: (id: string) => string | undefined,
): Promise<readonly string[]> {
  played += 1;
  const name = `conversation-${played}`;
  const failures: string[] = [];
  let last: readonly Reply[] = [];
  let heard: Reply[] = [];
  let id = name;
  stage.onUnasked((replies) => heard.push(...replies));

  for (const [index, turn] of turns.entries()) {
    heard = [];
    let rule: string | undefined;
    const found: string[] = [];
    const fail = (what: string) => void found.push(what);
    if ('pass' in turn) await stage.pass(Number.parseInt(turn.pass, 10) * (units[turn.pass.slice(-1)] ?? 0));
    else if ('form' in turn) {
      const url = last.flatMap(({ links }) => links).find(({ url }) => url.includes('/secure/'))?.url;
      if (url === undefined) fail('there is no secure form');
      else await stage.submitForm(url, turn.form);
    } else {
      const label = 'press' in turn ? turn.press : undefined;
      const pick = last.flatMap(({ choices }) => choices).find((choice) => choice.label === label)?.pick;
      if (label !== undefined && pick === undefined) fail('there is no such button');
      const event = eventOf(turn, channel, { conversation: name, id: `${name}-${index}` }, pick);
      id = event.conversation;
      const turned = await stage.turns.hear(event);
      rule = turned.rule;
      heard.push(...turned.replies);
    }
    const words = heard.map(wordsOf).join(' ');
    for (const one of turn.told ?? []) if (!holds(words, one)) fail(`not told: ${one}`);
    const spoken = heard.map((reply) => wordsOf({ ...reply, choices: [] })).join(' ');
    for (const one of turn.spoken ?? []) if (!holds(spoken, one)) fail(`not spoken: ${one}`);
    for (const one of turn.untold ?? []) if (holds(words, one)) fail(`told: ${one}`);
    const said = turn.on === undefined ? undefined : saidBeside[turn.on];
    if (turn.on !== undefined && turn.on !== openIn(id) && (said === undefined || !words.includes(said)))
      fail(`on ${openIn(id)}, not ${turn.on}`);
    if (turn.rule !== undefined && rule !== undefined && rule !== turn.rule) fail(`taken by ${rule}, not ${turn.rule}`);
    if (turn.asks === true && !heard.some(isAsking)) fail('asks nothing');
    if (found.length > 0)
      failures.push(
        `turn ${index + 1} (${written(turn)}): ${found.join('; ')}\n  heard: ${heard.map(wordsOf).join(' // ')}`,
      );
    if (heard.length > 0) last = heard;
  }
  return failures;
}

/** What one thing that is said becomes: for Teams, by what reads its activities. */
function eventOf(
  turn: Turn,
  channel: Conversation['channel'],
  ids: { readonly conversation: string; readonly id: string },
  pick: Pick | undefined,
): Exclude<InboundEvent, { kind: 'alarm' }> {
  const text = 'say' in turn ? turn.say : 'press' in turn ? turn.press : '';
  if (channel === undefined) {
    const base = { ...ids, channel: 'terminal', person: { tier: 'anonymous' }, kind: 'message', text } as const;
    return pick === undefined ? base : { ...base, pick };
  }
  const { html, file } = 'say' in turn ? turn : {};
  const attachments = [
    ...(html === undefined ? [] : [{ contentType: 'text/html', content: html }]),
    ...(file === undefined ? [] : [{ contentType: file, name: 'image', contentUrl: 'https://teams.example/image' }]),
  ];
  const conversation = { id: ids.conversation, conversationType: 'personal', name: '', isGroup: false };
  const activity = activityFrom('https://teams.example', { id: ids.id, text, conversation, attachments });
  const event = toInboundEvent(incomingActivity.parse(activity));
  if (event === undefined || event.kind === 'alarm') throw new Error('Teams sent nothing that is heard');
  return event;
}

function holds(words: string, expected: string): boolean {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(expected) ?? [];
  if (source !== undefined) return new RegExp(source, flags).test(words);
  return words.toLowerCase().includes(straight(expected).toLowerCase());
}

/** All that a person reads of a reply, on one line, with straight quotes. */
function wordsOf({ text, links, choices }: Reply): string {
  const buttons = choices.length === 0 ? '' : ` [${choices.map(({ label }) => label).join(' | ')}]`;
  return straight(`${plain(text)}${links.map(({ title, url }) => ` <${title}: ${url}>`).join('')}${buttons}`);
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function isAsking({ text, choices }: Reply): boolean {
  return choices.length > 0 || /\?/.test(plain(text).slice(-250));
}

function written(turn: Turn): string {
  if ('say' in turn) return turn.say;
  if ('press' in turn) return `[${turn.press}]`;
  return 'form' in turn ? 'the form' : `${turn.pass} pass`;
}
