import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { compose } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
import { aroundLinks } from '../conversation/messages.ts';
import type { Outbound, Reply } from '../conversation/ports.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import { playOnStage, quiet } from './stage.ts';
import { readTranscript } from './transcript.ts';

/** Plays one file against the whole composition, on a clock of its own. @returns whether it went as written */
async function playFile(file: string): Promise<boolean> {
  const difference = await playOnStage(readTranscript(readFileSync(file, 'utf8')));
  if (difference === undefined) {
    console.log(`as written: ${file}`);
    return true;
  }
  const place = difference.line > 0 ? `${file}:${difference.line}` : file;
  console.log(`${place}\n  expected: ${difference.expected}\n  heard:    ${difference.heard}`);
  return false;
}

/**
 * A chat in the terminal, with the same bot.
 *
 * @param why each turn says which rule of the policy took it
 */
async function chat(why: boolean): Promise<void> {
  const clock = { now: () => new Date() };
  const show = (replies: readonly Reply[]) => {
    for (const reply of replies) {
      const { choices, links } = reply;
      const [before, after] = aroundLinks(reply).map(withoutMarkdown);
      console.log(`\n${reply.by === undefined ? '' : `${reply.by}: `}${before}`);
      for (const { title, url } of links) console.log(`  ${title}: ${url}`);
      if (after !== '') console.log(`\n${after}`);
      choices.forEach(({ label }, index) => {
        console.log(`  ${index + 1}  ${label}`);
      });
    }
  };
  const outbound: Outbound = { deliver: async ({ replies }) => show(replies) };
  // What is said in a terminal is kept nowhere, and is beside whatever serves.
  const config = readConfig({ ...process.env, REDIS_URL: undefined, STORE: 'memory' });
  const composition = compose(config, { clock, log: quiet, terminal: outbound });
  await composition.prepared;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const base = { conversation: 'terminal', channel: 'terminal', person: { tier: 'anonymous' } } as const;
  show((await composition.turns.hear({ ...base, kind: 'arrival', id: 'arrival' })).replies);
  terminal.setPrompt('\n> ');
  terminal.prompt();
  let turn = 0;
  for await (const text of terminal) {
    turn += 1;
    const message = { ...base, kind: 'message', id: `turn-${turn}`, text } as const;
    if (text.trim() !== '') {
      const { replies, rule } = await composition.turns.hear(message);
      show(replies);
      if (why && rule !== undefined) console.log(`  (${rule})`);
    }
    terminal.prompt();
  }
  await composition.close();
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { why: { type: 'boolean' } } });
if (positionals.length === 0) await chat(values.why === true);
else {
  let good = true;
  for (const file of positionals) good = (await playFile(file)) && good;
  process.exitCode = good ? 0 : 1;
}
