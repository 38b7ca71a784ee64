import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { MemoryAlarmClock } from '../adapters/memory/alarms.ts';
import { SimulatedTime } from '../adapters/memory/simulated-time.ts';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import type { Outbound, Reply } from '../conversation/ports.ts';
import { play } from './play.ts';
import { readTranscript, type Transcript } from './transcript.ts';

const silent = { info() {}, warn() {}, error: (event: string, fields?: object) => console.error(event, fields ?? '') };

/** Plays one file against the whole composition, on a clock of its own. @returns whether it went as written */
async function playFile(file: string): Promise<boolean> {
  const transcript = readTranscript(readFileSync(file, 'utf8'));
  const difference = await onStage(transcript);
  if (difference === undefined) {
    console.log(`as written: ${file}`);
    return true;
  }
  const place = difference.line > 0 ? `${file}:${difference.line}` : file;
  console.log(`${place}\n  expected: ${difference.expected}\n  heard:    ${difference.heard}`);
  return false;
}

async function onStage(transcript: Transcript) {
  const time = new SimulatedTime(transcript.at);
  let hear: (replies: readonly Reply[]) => void = () => {};
  const outbound: Outbound = { deliver: async (_channel, _reference, replies) => hear(replies) };
  const config = readConfig({
    CONNECTED: transcript.connected === undefined ? undefined : transcript.connected.join(',') || 'none',
  });
  const composition = await compose(config, { clock: time, alarms: time, log: silent, outbound });
  const difference = await play(transcript, {
    ...composition,
    turns: composition.turns,
    pass: (milliseconds) => time.advance(milliseconds),
    onUnasked: (listener) => {
      hear = listener;
    },
  });
  await composition.close();
  return difference;
}

/** A chat in the terminal, with the same bot. */
async function chat(): Promise<void> {
  const clock = { now: () => new Date() };
  const show = (replies: readonly Reply[]) => {
    for (const { text, choices, links } of replies) {
      console.log(`\n${text.replace(/\*\*/g, '').replace(/\\(.)/g, '$1')}`);
      for (const { title, url } of links) console.log(`  ${title}: ${url}`);
      choices.forEach(({ label }, index) => {
        console.log(`  ${index + 1}  ${label}`);
      });
    }
  };
  const outbound: Outbound = { deliver: async (_channel, _reference, replies) => show(replies) };
  const composition = await compose(readConfig(process.env), {
    clock,
    alarms: new MemoryAlarmClock(clock),
    log: silent,
    outbound,
  });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const base = { conversation: 'terminal', channel: 'terminal', person: { tier: 'anonymous' } } as const;
  show((await composition.turns.hear({ ...base, kind: 'arrival', id: 'arrival' })).replies);
  terminal.setPrompt('\n> ');
  terminal.prompt();
  let turn = 0;
  for await (const text of terminal) {
    turn += 1;
    if (text.trim() !== '')
      show((await composition.turns.hear({ ...base, kind: 'message', id: `turn-${turn}`, text })).replies);
    terminal.prompt();
  }
  await composition.close();
}

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) await chat();
else {
  let good = true;
  for (const file of positionals) good = (await playFile(file)) && good;
  process.exitCode = good ? 0 : 1;
}
