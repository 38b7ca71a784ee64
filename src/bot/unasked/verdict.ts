/** What came of handing a message to a channel. `after`: how long the channel wants to be left alone, in milliseconds. */
export type Verdict =
  | { readonly is: 'sent' }
  | { readonly is: 'later'; readonly why: string; readonly after?: number | undefined }
  /** The person, or their organisation, has closed the conversation to us. */
  | { readonly is: 'blocked'; readonly why: string }
  /** It can never be sent as it is, or the conversation is not there any more. */
  | { readonly is: 'never'; readonly why: string };

/** Codes with which Teams says that nothing more will be taken in a conversation until the person opens it again. */
const closed = new Set(['MessageWritesBlocked', 'BotNotInConversationRoster']);
/** Of what is asked for wrongly, another try says the same. */
const final = new Set([400, 404, 405, 410, 413, 415]);

/**
 * Reads a refusal. Whatever is not known to be final may be over in an hour, a wrong password of the bot's own included.
 *
 * @param error what the connector's client threw
 */
export function verdictOf(error: unknown): Verdict {
  const { statusCode, body, code, response } = (error ?? {}) as {
    readonly statusCode?: unknown;
    readonly code?: unknown;
    readonly body?: { readonly error?: { readonly code?: unknown } };
    readonly response?: { readonly headers?: { get?(name: string): string | undefined } };
  };
  if (typeof statusCode !== 'number') return { is: 'later', why: error instanceof Error ? error.name : 'unknown' };
  const said = [code, body?.error?.code].find((one): one is string => typeof one === 'string' && closed.has(one));
  if (statusCode === 403 && said !== undefined) return { is: 'blocked', why: said };
  if (final.has(statusCode)) return { is: 'never', why: String(statusCode) };
  const after = readRetryAfter(response?.headers?.get?.('retry-after'));
  return { is: 'later', why: String(statusCode), ...(after === undefined ? {} : { after }) };
}

/** At most an hour: whoever asks for more is asked again then. @returns milliseconds */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined || header === '') return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 3_600_000);
}
