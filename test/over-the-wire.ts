import assert from 'node:assert/strict';
import { SimulatedTime } from '../src/adapters/memory/simulated-time.ts';
import { playOnStage } from '../src/cli/stage.ts';
import { plain, type Transcript } from '../src/cli/transcript.ts';
import type { Reply } from '../src/conversation/messages.ts';
import type { Content } from '../src/guide/content.ts';
import type { Text } from '../src/guide/text.ts';
import { issuesOf } from './bot/cards/schema.ts';
import { activityFrom, serveConnector } from './bot/connector.ts';
import { pressesOn, readCard } from './bot/reading.ts';
import { openChat } from './direct-line.ts';
import { asSaid, directLineRead, type Read, teamsRead } from './faces.ts';
import { openInProcess } from './in-process.ts';

/** Whoever speaks through one door of a Latchkey that listens, with nothing but what goes over the wire. */
interface Speaker {
  say(text: string): Promise<void>;
  /** Presses what the latest message offers. @returns false where it offers no such thing */
  press(label: string): Promise<boolean>;
  /** What has come since this was last asked: each is read beside the reply that the terminal had. */
  news(): Promise<readonly ((reply: Reply) => Read)[]>;
  /** An address in the latest message. */
  link(part: string): string | undefined;
  /** Milliseconds in which it has to do something for itself while time passes. */
  readonly wakes?: { readonly every: number; readonly does: () => Promise<void> };
  close(): Promise<void>;
}
type Door = (url: string) => Promise<Speaker>;

/** Teams, by a connector on this machine: choices are pressed on their cards, and each pressed card is answered with what was chosen. */
export const teams: Door = async (url) => {
  const connector = await serveConnector();
  let seen = 0;
  const post = async (activity: unknown) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const body = await response.text();
    assert.equal(response.status, 200, body);
    return body === '' ? {} : (JSON.parse(body) as { type?: string; value?: Parameters<typeof readCard>[0] });
  };
  const latest = () => connector.messages().at(-1);
  return {
    async say(text) {
      await post(activityFrom(connector.url, { text }));
    },
    async press(label) {
      const card = latest()?.card;
      const press = card && pressesOn(card).find(({ title }) => title === label);
      if (press === undefined) return false;
      const value = { action: { type: 'Action.Execute', title: label, verb: 'answer', data: press.data } };
      const answer = await post(activityFrom(connector.url, { type: 'invoke', name: 'adaptiveCard/action', value }));
      assert.equal(answer.type, 'application/vnd.microsoft.card.adaptive', JSON.stringify(answer));
      const { chosen, choices } = readCard({ actions: [], ...answer.value } as Parameters<typeof readCard>[0]);
      assert.ok(chosen?.includes(label), `${label}: ${JSON.stringify(answer.value)}`);
      assert.deepEqual(choices, [], 'no second press');
      return true;
    },
    async news() {
      const came = connector.messages().slice(seen);
      seen += came.length;
      return came.map(({ card, beside, text, attachments = [] }) => (reply) => {
        assert.deepEqual(
          attachments.flatMap(({ content }) => issuesOf(content)),
          [],
        );
        return teamsRead(card === undefined ? { text } : { text: beside, card }, reply);
      });
    },
    link(part) {
      const card = latest()?.card;
      return card && readCard(card).links.find(({ url }) => url.includes(part))?.url;
    },
    close: () => connector.close(),
  };
};

/** Direct Line: a client that asks for the messages, and has its token renewed. */
export const directLine: Door = async (url) => {
  const chat = await openChat(url);
  let seen = 0;
  const said = async () => (await chat.activities()).filter(({ from }) => from.role === 'bot');
  let latest: Awaited<ReturnType<typeof said>>[number] | undefined;
  return {
    async say(text) {
      await chat.post({ text });
    },
    async press(label) {
      const action = latest?.suggestedActions?.actions.find(({ title }) => title === label);
      if (action === undefined) return false;
      await chat.post({ text: action.text, value: action.value });
      return true;
    },
    async news() {
      const all = await said();
      const came = all.slice(seen);
      seen = all.length;
      latest = all.at(-1);
      return came.map((activity) => (reply) => directLineRead(activity, reply));
    },
    link: (part) => new RegExp(`\\((\\S*${part}\\S*)\\)`).exec(latest?.text ?? '')?.[1],
    wakes: { every: 50 * 60_000, does: () => chat.refresh() },
    close: async () => {},
  };
};

/**
 * Plays a transcript through a door of a Latchkey of its own, and holds what comes beside what the terminal heard, word for word, choice by choice.
 *
 * @returns the first difference
 */
export async function playOverWire(transcript: Transcript, open: Door): Promise<string | undefined> {
  const inTerminal: Reply[] = [];
  const difference = await playOnStage(transcript, undefined, (reply) => void inTerminal.push(reply));
  assert.equal(difference, undefined, 'it holds in the terminal');
  const time = new SimulatedTime(transcript.at);
  const { connected } = transcript;
  const latchkey = await openInProcess(
    { STORE: 'memory', ...(connected === undefined ? {} : { CONNECTED: connected.join(',') || 'none' }) },
    { clock: time, alarms: time },
  );
  await latchkey.composition.prepared;
  const speaker = await open(latchkey.url);
  const comparable = comparing(latchkey.composition.content);
  const isSame = (read: (reply: Reply) => Read, reply: Reply) => comparable(read(reply)) === comparable(asSaid(reply));
  try {
    // Whoever opens the web chat is greeted. A transcript that begins with a greeting has been greeted then.
    const [welcome] = await speaker.news();
    const [first] = inTerminal;
    let lines = transcript.lines;
    if (welcome !== undefined && first !== undefined && isSame(welcome, first)) {
      inTerminal.shift();
      lines = lines.slice(lines.findIndex(({ kind }) => kind === 'bot') + 1);
    }
    const waiting: ((reply: Reply) => Read)[] = [];
    for (const said of lines) {
      const at = `line ${said.line}`;
      if (said.kind !== 'bot' && waiting.length > 0) return `${at}: ${waiting.length} more came than was said`;
      if (said.kind === 'user') {
        const label = /^\[(.*)\]$/.exec(said.text)?.[1];
        if (label === undefined || !(await speaker.press(label))) await speaker.say(label ?? said.text);
      } else if (said.kind === 'later') await pass(time, said.milliseconds, speaker);
      else if (said.kind === 'form') await sendForm(speaker.link('/secure/'), said.text);
      else {
        const reply = inTerminal.shift();
        const read = waiting.shift();
        if (reply === undefined || read === undefined) return `${at}: nothing came`;
        if (!isSame(read, reply)) return `${at}\n${comparable(read(reply))}\n${comparable(asSaid(reply))}`;
        continue;
      }
      waiting.push(...(await speaker.news()));
    }
    return waiting.length > 0 ? `${waiting.length} more came than was said` : undefined;
  } finally {
    await speaker.close();
    await latchkey.close();
  }
}

async function pass(time: SimulatedTime, milliseconds: number, { wakes }: Speaker): Promise<void> {
  for (let left = milliseconds; left > 0; left -= wakes?.every ?? left) {
    await time.advance(Math.min(left, wakes?.every ?? left));
    await wakes?.does();
  }
}

/** Fills the page in, as a browser sends it. */
async function sendForm(address: string | undefined, date: string): Promise<void> {
  assert.ok(address, 'a link to the form');
  const [, seat = ''] = /name="seat" value="([^"]*)"/.exec(await (await fetch(address)).text()) ?? [];
  const [year = '', month = '', day = ''] = date.split('-');
  const sent = await fetch(address, {
    method: 'POST',
    headers: { origin: new URL(address).origin },
    body: new URLSearchParams({ seat, day, month, year }),
  });
  assert.equal(sent.status, 200, await sent.text());
}

/** Sentences that are said where a channel is what it is: where the bot writes by itself, where a chat has to stay open, where a message stays in sight. */
const ofAChannel = ['secret.still-shown', 'email-then.offer', 'text-then.offer'];

function sentencesOfChannels({ guides, messages }: Content): readonly RegExp[] {
  const variants = [...guides.values()].flatMap(({ steps }) =>
    [...steps.values()].flatMap(({ say, instead }) => {
      const inTeams = instead?.get('teams');
      return inTeams === undefined ? [] : [say, inTeams];
    }),
  );
  const named = [...messages.keys()].filter((id) => id.endsWith('.teams'));
  const alone = [...ofAChannel, ...named, ...named.map((id) => id.replace(/\.teams$/, ''))];
  return [...variants, ...alone.map((id) => messages.get(id))].flatMap((text) =>
    text === undefined ? [] : [patternOf(text)],
  );
}

function patternOf(text: Text): RegExp {
  const parts = text.map((part) =>
    part.kind === 'words' ? part.words.replaceAll('**', '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.{1,60}?',
  );
  return new RegExp(parts.join('').trim().replace(/\s+/g, '\\s+'));
}

/** Without what is another in each Latchkey (where it is, tokens, references, the names of askings), and what is another in each channel. */
function comparing(content: Content): (read: Read) => string {
  const sentences = sentencesOfChannels(content);
  return ({ text, headings, choices, links }) => {
    const said = sentences.reduce((left, sentence) => left.replace(sentence, ''), text);
    return JSON.stringify({ said: plain(said), headings, choices: choices.map(({ label }) => label), links })
      .replace(/http:\/\/(?:127\.0\.0\.1|localhost):\d+/g, 'here')
      .replace(/(\/secure\/|\?registration=)[\w-]+/g, '$1…')
      .replace(/LK-[A-Z0-9]{3}-[A-Z0-9]{3}/g, 'LK-…');
  };
}
