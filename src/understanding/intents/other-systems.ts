import { part } from '../../text/pattern.ts';
import { isIn } from '../../text/prefilter.ts';
import { Expressions } from '../text/expressions.ts';
import file from './other-systems.json' with { type: 'json' };

/** Things of which people speak beside our systems too ("I did it on the ward PC"): heard only where something is wrong with them. */
const things = part`(?:outlook|nhsmail|nhs mail|nhs.net|nhs net|mailbox|work emails?|trust emails?|computers?|pcs?|laptops?|desktop
    |work phone|work mobile|badge|office 365|365|screen)`;
const ofThings = `(?: (?:email|emails|mail|account|mailbox|app|login|system|in|on|at|the|this|ward|bay|clinic|office|\\d+)){0,3}`;
const wrong = part`(?:keeps?|kept|will not|does not|is not|not|wants|asks|asking|crash\S*|has crashed|frozen|freez\S*|is down|down
    |broken|slow|locked|blocked|disabled|password|username|login|log in|has run|run out|has expired|expired|expires|full|says|said
    |update|updates|updating|restart\S*|stuck|black|blank|dead)`;
const into = part`(?:log in|log on|login|logged in|logged on|get in|get into|get on|get onto|sign in|password|username|locked out
    |unlock|reset|account|access|install|set up)(?: (?:to|into|on|onto|for|of|in|at|with|my|the|our|this|that|any|a|ward|work
    |trust|hospital|own|new)){0,4}`;

/**
 * Systems and devices of a hospital that are none of ours, as data. Hearing any of them as one thing, "another", tells more
 * than each name by itself: most are met in two or three phrases, and a few in none.
 */
const named = new Expressions<Another>([...phrasesOf('system'), ...phrasesOf('device')]);
const troubled = new RegExp(` (?:${things}${ofThings} ${wrong}|${into} ${things})(?= )`);

export const otherKinds = ['system', 'device', 'thing'] as const;

export type Another = (typeof otherKinds)[number];

/** What of a hospital's other systems and devices is spoken of. @param said corrected text */
export function othersIn(said: string): readonly Another[] {
  const met = named.in(said.split(' '));
  return otherKinds.filter((kind) => (kind === 'thing' ? isIn(` ${said} `, troubled) : met.has(kind)));
}

/** Whether it is one of them that somebody wants to get into: "log in to Windows", and neither "on Windows" nor "from the ward PC". */
export function isIntoAnother(said: string): boolean {
  const into = entering.exec(` ${said} `)?.groups?.rest ?? '';
  const words = into.split(' ');
  return [1, 2, 3].some((length) => named.in(words.slice(0, length)).size > 0);
}
const entering =
  / (?:log|logged|logging|sign|signed|get|getting|got)(?: (?:in|on|back))*(?: to| into| onto) (?:(?:the|my|our|this|a|ward|work|trust) )*(?<rest>.+) $/;

/** A point in a name is a space as well. */
function phrasesOf(kind: 'system' | 'device'): (readonly [Another, string])[] {
  return file[kind]
    .flatMap((line) => line.split(' '))
    .flatMap((name) =>
      name
        .split('.')
        .reduce<string[]>(
          (ways, part, index) => (index === 0 ? [part] : ways.flatMap((way) => [`${way} ${part}`, `${way}.${part}`])),
          [],
        ),
    )
    .map((name) => [kind, name] as const);
}
