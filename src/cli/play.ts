import type { Reply, Turns } from '../conversation/ports.ts';
import { matches, type Transcript, writeReply } from './transcript.ts';

/** Where a conversation and its transcript differ. */
export interface Difference {
  readonly line: number;
  readonly expected: string;
  readonly heard: string;
}

/** What a player drives. */
export interface Stage {
  readonly turns: Turns;
  /** Sends the secure form at an address, with an ISO date of birth. */
  submitForm(url: string, dateOfBirth: string): Promise<void>;
  /** Lets time pass; replies that come by themselves meanwhile are handed to `onUnasked`. */
  pass(milliseconds: number): Promise<void>;
  onUnasked(hear: (replies: readonly Reply[]) => void): void;
}

/**
 * Plays a transcript against the bot.
 *
 * @param seen is shown every reply
 * @returns the first difference, or undefined when there is none
 */
export async function play(
  transcript: Transcript,
  stage: Stage,
  seen: (reply: Reply) => void = () => {},
): Promise<Difference | undefined> {
  const heard: Reply[] = [];
  let last: Reply | undefined;
  let turn = 0;
  const base = { conversation: 'transcript', channel: 'terminal', person: { tier: 'anonymous' } } as const;
  stage.onUnasked((replies) => heard.push(...replies));

  for (const { line, ...said } of transcript.lines) {
    if (said.kind !== 'bot' && heard.length > 0) {
      return {
        line,
        expected: said.kind === 'later' ? '(time passes)' : `${said.kind}: ${said.text}`,
        heard: `bot: ${heard.map(writeReply).join(' // ')}`,
      };
    }
    turn += 1;
    switch (said.kind) {
      case 'user': {
        const label = said.text.match(/^\[(.*)\]$/)?.[1];
        const pick = label === undefined ? undefined : last?.choices.find((choice) => choice.label === label)?.pick;
        if (label !== undefined && pick === undefined) {
          return { line, expected: `a button [${label}]`, heard: last === undefined ? 'nothing' : writeReply(last) };
        }
        const message = { ...base, kind: 'message', id: `turn-${turn}`, text: label ?? said.text } as const;
        heard.push(...(await stage.turns.hear(pick === undefined ? message : { ...message, pick })).replies);
        break;
      }
      case 'later':
        await stage.pass(said.milliseconds);
        break;
      case 'form': {
        const url = last?.links.find((link) => link.url.includes('/secure/'))?.url;
        if (url === undefined)
          return {
            line,
            expected: 'a link to the secure form',
            heard: last === undefined ? 'nothing' : writeReply(last),
          };
        await stage.submitForm(url, new Date(`${said.text} 12:00 UTC`).toISOString().slice(0, 10));
        break;
      }
      case 'bot': {
        const reply = heard.shift();
        if (reply === undefined) return { line, expected: said.text, heard: 'nothing' };
        if (!matches(said.text, reply)) return { line, expected: said.text, heard: writeReply(reply) };
        last = reply;
        seen(reply);
      }
    }
  }
  if (heard.length > 0) return { line: -1, expected: 'nothing more', heard: heard.map(writeReply).join(' // ') };
  return undefined;
}
