import { find } from './render.ts';
import { fields, text } from './wire.ts';

/** A topic that the chat can be opened at: what the person says to begin it, and what the server reads of that. */
export interface Opening {
  readonly says: string;
  readonly value: { readonly at: 'topic'; readonly answer: string };
}

/** @param name `esr/account-locked`, or a system alone: `esr`. @returns undefined for one that there is not */
export function openingAt(name: string): Opening | undefined {
  const titles = fields(JSON.parse(find('chat-topics', HTMLScriptElement).text || '{}'));
  const says = Object.hasOwn(titles, name) ? text(titles[name]) : undefined;
  return says === undefined ? undefined : { says, value: { at: 'topic', answer: name } };
}

/** The topic that an address names: `…#latchkey=esr/account-locked`. */
export function topicOf(hash: string): string | undefined {
  return /^#latchkey=([\w-]+(?:\/[\w-]+)?)$/.exec(hash)?.[1];
}
