import type { TopicRef } from '../src/understanding/intents/topics.ts';
import type { Analysis, Meaning } from '../src/understanding/understand.ts';

/** A labelled line. A guide of `"?"` means that no system was named, null that it is about none of the three. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly guide: string | null;
  readonly topic: string;
  readonly accept: readonly (readonly [string | null, string])[];
  readonly multi: boolean;
  /** What must not be left in the text, if anything. */
  readonly secret: string | null;
  readonly style: string;
}

type Ref = readonly [string | null, string];

/** What `npm run understand` writes for a line. */
export type Output = { readonly id: unknown; readonly text: string } & (
  | {
      readonly kind: 'topic';
      readonly guide: string;
      readonly topic: string;
      readonly confidence: number;
      readonly also: readonly Ref[];
    }
  | { readonly kind: 'ask'; readonly options: readonly Ref[] }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'other'; readonly topic: string }
  | { readonly kind: 'unknown' }
);

export function outputOf(
  id: unknown,
  { text, meaning }: Analysis,
  common: string,
  ofSystem: (guide: string) => readonly TopicRef[],
): Output {
  const ref = ({ guide, topic }: TopicRef): Ref => [guide === common ? null : guide, topic];
  return { id, ...meant(meaning), text };

  function meant(meaning: Meaning) {
    switch (meaning.kind) {
      case 'topic': {
        const { topic, confidence, also } = meaning;
        return { kind: 'topic', ...topic, confidence: Number(confidence.toFixed(3)), also: also.map(ref) } as const;
      }
      case 'ask':
        return { kind: 'ask', options: meaning.options.map(ref) } as const;
      case 'system':
        return { kind: 'ask', options: ofSystem(meaning.guide).map(ref) } as const;
      case 'other':
        return { kind: 'other', topic: meaning.topic } as const;
      default:
        return meaning;
    }
  }
}

export interface Mark {
  /** 1, 0.5 or 0. */
  readonly score: number;
  /** Wrong without having asked. */
  readonly wrong: boolean;
  readonly leaked: boolean;
  /** Text changed in which no secret was. */
  readonly scrubbed: boolean;
}

/**
 * A right topic scores 1. A question that holds a right option scores 1 where no system was named or several meanings are
 * accepted, otherwise 0.5; so does a single guess at a system that was not named, even a right one.
 */
export function markOf(line: Labelled, output: Output): Mark {
  const isRight = ([guide, topic]: Ref) =>
    line.accept.some(([rightGuide, right]) => rightGuide === guide && right === topic);
  const leaked = line.secret !== null && output.text.includes(line.secret);
  const scrubbed = line.secret === null && output.text !== line.text;
  const marked = (score: number, wrong = false): Mark => ({ score, wrong, leaked, scrubbed });
  const isOpen = line.guide === '?' || (line.accept.length > 1 && !line.multi);
  switch (output.kind) {
    case 'topic':
      if (!isRight([output.guide, output.topic])) return marked(0, true);
      return marked(line.guide === '?' ? 0.5 : 1);
    case 'ask':
      return marked(output.options.slice(0, 4).some(isRight) ? (isOpen ? 1 : 0.5) : 0);
    case 'command':
      return isRight([null, output.command]) ? marked(1) : marked(0, true);
    case 'other':
      return isRight([null, output.topic]) ? marked(1) : marked(0, true);
    case 'unknown':
      return marked(0);
  }
}

export interface Marked {
  readonly line: Labelled;
  readonly output: Output;
  readonly mark: Mark;
}

export interface Sums {
  readonly lines: number;
  /** All as shares, 0 to 1. */
  readonly score: number;
  readonly wrong: number;
  readonly asked: number;
  readonly leaked: number;
  readonly scrubbed: number;
}

export function sumsOf(marked: readonly Marked[]): Sums {
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const count = (is: (one: (typeof marked)[number]) => boolean) => marked.filter(is).length;
  const secret = count(({ line }) => line.secret !== null);
  return {
    lines: marked.length,
    score: share(
      marked.reduce((sum, { mark }) => sum + mark.score, 0),
      marked.length,
    ),
    wrong: share(
      count(({ mark }) => mark.wrong),
      marked.length,
    ),
    asked: share(
      count(({ output }) => output.kind === 'ask'),
      marked.length,
    ),
    leaked: share(
      count(({ mark }) => mark.leaked),
      secret,
    ),
    scrubbed: share(
      count(({ mark }) => mark.scrubbed),
      marked.length - secret,
    ),
  };
}
