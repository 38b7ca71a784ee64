/** Direct Line 3.0 as this chat speaks it: what goes over the wire, and nothing of when. */

export interface Choice {
  readonly title: string;
  readonly text: string;
  /** Sent back as it came: only the server reads it. */
  readonly value: unknown;
  /** Under which heading it stands, where there are many. */
  readonly group: string | undefined;
}

/** What stands beside the words of a message: how far it is through its steps, and pictures of the screen. */
export interface Beside {
  readonly progress: { readonly at: number; readonly of: number } | undefined;
  readonly pictures: readonly { readonly src: string; readonly alt: string; readonly height: number }[];
}

export type Activity =
  | {
      readonly kind: 'bot';
      readonly id: string;
      readonly at: Date;
      readonly text: string;
      readonly choices: readonly Choice[];
      readonly beside: Beside;
      /** The agent who says it, where it is not the bot. */
      readonly by: string | undefined;
      /** An agent answers what is said next. */
      readonly toAgent: boolean;
      /** Something has come to its end with it, and whether it helped may be said. */
      readonly asksIfHelped: boolean;
    }
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly at: Date;
      readonly text: string;
      readonly clientId: string | undefined;
    }
  | { readonly kind: 'typing' };

export interface Batch {
  readonly activities: readonly Activity[];
  readonly watermark: string | undefined;
}

/** `status` 0: no answer came. `message` is the server's own sentence for a person, where it has one. */
export type Answer =
  | { readonly ok: true; readonly body: Fields }
  | { readonly ok: false; readonly status: number; readonly message: string | undefined };

type Fields = Readonly<Record<string, unknown>>;

const patience = 25_000;

declare global {
  interface Window {
    /** What a new chat begins with, where the page has asked for it before its script was there. */
    latchkeyBegun?: Promise<Response>;
  }
}

/** @returns the answer to what the page has asked for already; undefined where it has not */
export function begun(): Promise<Answer> | undefined {
  const asked = window.latchkeyBegun;
  const tooLong = new Promise<never>((_resolve, reject) => setTimeout(reject, patience));
  return (
    asked &&
    Promise.race([asked, tooLong])
      .then(answerOf)
      .catch(() => unanswered)
  );
}

export async function call(method: 'GET' | 'POST', path: string, token?: string, body?: unknown): Promise<Answer> {
  // Not every browser that we build for has AbortSignal.timeout.
  const tooLong = new AbortController();
  const timer = setTimeout(() => tooLong.abort(), patience);
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      cache: 'no-store',
      signal: tooLong.signal,
    });
    return await answerOf(response);
  } catch {
    return unanswered;
  } finally {
    clearTimeout(timer);
  }
}

const unanswered: Answer = { ok: false, status: 0, message: undefined };

async function answerOf(response: Response): Promise<Answer> {
  const answer = fields(await response.json().catch(() => undefined));
  if (response.ok) return { ok: true, body: answer };
  // Direct Line's shape of an error, or problem+json.
  return { ok: false, status: response.status, message: text(fields(answer.error).message) ?? text(answer.detail) };
}

/** Reads a frame of the stream, or the answer of GET activities. What is not understood is left out. */
export function readBatch(data: unknown): Batch {
  const { activities, watermark } = fields(data);
  return {
    activities: (Array.isArray(activities) ? activities : []).flatMap((activity) => readActivity(fields(activity))),
    watermark: text(watermark),
  };
}

function readActivity(activity: Fields): readonly Activity[] {
  const isBot = text(fields(activity.from).role) === 'bot';
  if (activity.type === 'typing' && isBot) return [{ kind: 'typing' }];
  const id = text(activity.id);
  if (activity.type !== 'message' || id === undefined) return [];
  const said = { id, at: readTime(activity.timestamp), text: text(activity.text) ?? '' };
  const channelData = fields(activity.channelData);
  if (!isBot) return [{ kind: 'person', ...said, clientId: text(channelData.clientActivityID) }];
  const actions = fields(activity.suggestedActions).actions;
  const groups = Array.isArray(channelData.groups) ? channelData.groups : [];
  const choices = (Array.isArray(actions) ? actions : []).flatMap((action, at) => readChoice(action, text(groups[at])));
  const { by, toAgent, asksIfHelped } = channelData;
  const beside = readBeside(channelData);
  return [
    {
      kind: 'bot',
      ...said,
      choices,
      beside,
      by: text(by),
      toAgent: toAgent === true,
      asksIfHelped: asksIfHelped === true,
    },
  ];
}

function readBeside({ progress, pictures }: Fields): Beside {
  const { at, of } = fields(progress);
  return {
    progress: typeof at === 'number' && typeof of === 'number' ? { at, of } : undefined,
    pictures: (Array.isArray(pictures) ? pictures : []).flatMap((picture) => {
      const { src, alt, height } = fields(picture);
      // Ours alone are shown: a picture fetched from elsewhere would tell that place of the person.
      const isOurs = typeof src === 'string' && /^\/drawings\/[\w-]+\/[\w-]+\.svg$/.test(src);
      return isOurs ? [{ src, alt: text(alt) ?? '', height: typeof height === 'number' ? height : 0 }] : [];
    }),
  };
}

function readTime(stamp: unknown): Date {
  const at = new Date(text(stamp) ?? '');
  return Number.isNaN(at.getTime()) ? new Date() : at;
}

function readChoice(action: unknown, group: string | undefined): readonly Choice[] {
  const { title, text: words, value } = fields(action);
  const label = text(title);
  return label === undefined ? [] : [{ title: label, text: text(words) ?? label, value, group }];
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
