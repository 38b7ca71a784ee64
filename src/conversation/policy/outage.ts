import { common } from '../../guide/common-topics.ts';
import { part } from '../../text/pattern.ts';
import { justMe } from '../prompts.ts';
import type { Move } from './moves.ts';
import { lengthOf } from './predicates.ts';
import type { Rule } from './rule.ts';
import { meant } from './state.ts';

/** It may be the system and not them: no reset is offered. */
export const outage: Rule = ({ remark, aside, heard, plain }, state) => {
  if (remark !== 'outage' && aside !== 'outage') return undefined;
  const choice = meant(plain, state);
  // "It's only me then"
  if (choice?.of === 'guide' || (choice?.of === 'prompt' && choice.option.id === justMe)) return undefined;
  const { current, last } = state;
  const about =
    heard.systems[0] ?? [current, last].find((one) => one !== undefined && one.session.guide !== common)?.session.guide;
  return { do: 'outage', ...(about === undefined ? {} : { guide: about }) };
};

/** "So is it or isn't it?", "who would know?", "five of us since eight": what more is asked or told, once it was said that the system may be down. */
export const outageStill: Rule = ({ plain, meaning, heard, act }, { question, content }): Move | undefined => {
  const shared = question.offer?.options.find(({ id }) => id === justMe);
  if (shared === undefined || meaning.kind === 'topic' || lengthOf(plain) > mostOfOutage) return undefined;
  const guide = shared.effect.do === 'show' ? shared.effect.guide : undefined;
  if (heard.systems.some((named) => named !== guide) || ofUs.test(plain)) return undefined;
  const message = asksWho.test(plain) ? 'outage-who' : asksIfUp.test(plain) ? 'outage-unseen' : undefined;
  const told = message ?? (act !== 'question' && tellsOfOthers.test(plain) ? 'outage-more' : undefined);
  if (told === undefined) return undefined;
  const own = `${told}.${guide}`;
  return { do: 'pause', message: content.messages.has(own) ? own : told };
};
const mostOfOutage = 20;
const asksWho =
  new RegExp(part`\b(?:who|whos|whom|whose)\b|\b(?:report|tell|ask|ring|call|contact|let|speak to)\b.*\b(?:it|them|this|someone|somebody|anyone|about|now|then)\b
  |\b(?:anyone|anybody|someone|somebody|they|it)\b.*\b(?:know|knows|aware|looking|fixing|dealing|sorting|on it|told)\b`);
const asksIfUp =
  new RegExp(part`\b(?:when|how long)\b|\bback (?:up|on|online|yet|soon)\b|\bis (?:it|this|that)\b.*\b(?:or|down|up|working|fixed|broken|not|just|me)\b|\bfixed\b
  |\b(?:can|could|cant) you\b.*\b(?:check|see|find|look|tell)\b|\b(?:any|no) (?:news|idea|update|word|eta)\b|\b(?:do|dont|would) you (?:not )?know\b|\bso (?:is|isnt) it\b`);
const tellsOfOthers =
  new RegExp(part`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|all|several|some|most|loads|dozen|half|lots|both|everyone|everybody|nobody|none|lot)
  (?: \w+)? (?:of us|of them|people|here|wards?|staff|colleagues)\b|\bsince\b|\b(?:same|too|as well|either)\b|\b(?:other|next|another) (?:ward|wards|team|office|department|people)\b`);
/** Of the chat itself. */
const ofUs = /\b(?:are|were) you\b|\b(?:chat|bot|robot|my (?:password|account|code|email|link))\b/;
