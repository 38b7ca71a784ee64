import { part } from '../../text/pattern.ts';
import type { Guide, Step } from '../guide.ts';
import { isHandedOver } from './reach.ts';
import type { Place, Sentence } from './sentences.ts';

/** What makes a promise come true, and how that reaches a person. */
interface Keeper {
  readonly name: string;
  /** How a sentence of this kind reads. */
  readonly promises: RegExp;
  readonly isKept: (step: Step, guide: Guide) => boolean;
  /** Shows that it comes true as it is said, so that nobody need confirm it. */
  readonly isProof: boolean;
  readonly webChat: string;
  readonly teams: string;
  readonly remedy: string;
}

const sends = new Set<string>(['request-reset', 'secure-form', 'start-registration']);

/** The steps that lead to this one. */
function before(step: Step, guide: Guide): readonly Step[] {
  return [...guide.steps.values()].filter(({ exits }) => [...exits.values()].includes(step.id));
}

const keepers: readonly Keeper[] = [
  {
    name: 'a reminder',
    promises:
      /\bI'll (?:come back|be back|remind you|write to you|ask (?:you )?(?:again|once more)|look in again|be here at)\b/i,
    isKept: ({ remind }) => remind !== undefined,
    isProof: true,
    webChat: 'shown while the page is open, or when the same tab is opened again within 20 hours',
    teams: 'comes as a message of its own',
    remedy: 'add remind, or say when to come back',
  },
  {
    name: 'an email that was asked for',
    promises: /\b(?:email|code|link)\b[^.]*\bis on its way\b/i,
    isKept: (step, guide) =>
      before(step, guide).some((one) => one.kind === 'ask' || (one.kind === 'act' && sends.has(one.act))),
    isProof: true,
    webChat: 'sent by the reset service, or by the site where the person pressed the button',
    teams: 'the same',
    remedy: 'say it after the act that sends it, or after the person said that they sent the form',
  },
  {
    name: 'the form for a ticket',
    promises: /\bI'll (?:tell|let|pass|ask) (?:them|the|it|this|on)\b/i,
    isKept: isHandedOver,
    isProof: true,
    webChat: 'the end of the chat goes with the ticket, once the person has sent it',
    teams: 'the same',
    remedy: 'end in a handoff, or say who else tells them',
  },
  {
    name: 'a topic to come back to',
    promises:
      /\b(?:come back|when|once)\b[^.]*\b(?:I'll|we'll|and (?:I|we) (?:can|will))\b|\b(?:I'll|we'll) take (?:you|it) (?:through|from) /i,
    isKept: (step) => step.kind !== 'outcome' || step.offer.length > 0 || isHandedOver(step),
    isProof: false,
    webChat: 'a button for it, and its words at any time',
    teams: 'the same',
    remedy: 'offer the topic',
  },
  {
    name: 'what follows in the chat',
    promises: /\b(?:I'll|we'll)\b/i,
    isKept: ({ kind }) => kind !== 'outcome',
    isProof: false,
    webChat: 'the next step',
    teams: 'the same',
    remedy: 'nothing follows here: say what the person can do, or list what keeps it under promises in ours.yaml',
  },
];

/** Somebody will do something: what no step can show, and what has to say by what it is kept. */
const ofOthers = new RegExp(
  part`\b(?:they'll|(?:they|team|helpdesk|colleague|person|nobody|somebody|someone) will)\b|\bwill (?:be in touch
    |call you|email you|ring you|text you)\b|\bbe in touch\b|\bis on its way\b|\bshould hear\b`,
  'i',
);

/** "I'll skip that" is done as it is said. */
const atOnce = /\bI'll (?:skip|count|say which|go on)\b|\bwe'll (?:leave it there|see|start afresh)\b/i;

export interface Promised {
  readonly words: string;
  readonly place: Place;
  /** By what it is kept; nothing where nothing shows it. */
  readonly by?: Pick<Keeper, 'name' | 'isProof' | 'webChat' | 'teams'>;
  readonly remedy: string;
}

/** Every sentence that promises something to come, wherever it is said, and what keeps it there. */
export function promisesOf(guide: Guide, sentences: readonly Sentence[]): readonly Promised[] {
  return sentences.flatMap(({ words, places }) => {
    const keeper = keepers.find(({ promises }) => promises.test(words));
    if (atOnce.test(words) || (keeper === undefined && !ofOthers.test(words))) return [];
    return places.map((place): Promised => {
      const { path, in: where } = place;
      const step = where === 'guide' && path[0] === 'steps' ? guide.steps.get(path[1] ?? '') : undefined;
      const isKept = step !== undefined && keeper?.isKept(step, guide) === true;
      const remedy =
        step !== undefined && keeper !== undefined ? keeper.remedy : 'list what keeps it under promises in ours.yaml';
      return { words, place, ...(isKept ? { by: keeper } : {}), remedy };
    });
  });
}
