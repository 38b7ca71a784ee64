/** Direct Line 3.0 as this chat speaks it: what goes over the wire, and nothing of when. */

export interface Choice {
  readonly title: string;
  readonly text: string;
  /** Sent back as it came: only the server reads it. */
  readonly value: unknown;
}

export type Activity =
  | { readonly kind: 'bot'; readonly id: string; readonly text: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'person'; readonly id: string; readonly text: string; readonly clientId: string | undefined }
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

export async function call(method: 'GET' | 'POST', path: string, token?: string, body?: unknown): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const answer = fields(await response.json().catch(() => undefined));
    if (response.ok) return { ok: true, body: answer };
    return { ok: false, status: response.status, message: text(fields(answer.error).message) };
  } catch {
    return { ok: false, status: 0, message: undefined };
  }
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
  const words = text(activity.text) ?? '';
  if (!isBot)
    return [{ kind: 'person', id, text: words, clientId: text(fields(activity.channelData).clientActivityID) }];
  const actions = fields(activity.suggestedActions).actions;
  return [{ kind: 'bot', id, text: words, choices: (Array.isArray(actions) ? actions : []).flatMap(readChoice) }];
}

function readChoice(action: unknown): readonly Choice[] {
  const { title, text: words, value } = fields(action);
  const label = text(title);
  return label === undefined ? [] : [{ title: label, text: text(words) ?? label, value }];
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
