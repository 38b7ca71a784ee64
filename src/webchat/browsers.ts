import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Response } from 'restify';
import { isSame } from '../http/tokens.ts';

const cookie = 'latchkey-browser';
const lifeSeconds = 30 * 86_400;

/**
 * Tells one browser from another before it has a chat, as a whole hospital may come from one network: by a cookie that the
 * chat page gives and that nobody else can make. It says nothing of a person, and nothing is kept of it here but a count, for
 * a minute. What brings none (the official clients, a page of another site) is counted with its network.
 */
export interface Browsers {
  /** @returns undefined for a browser that brings no cookie of ours */
  known(request: IncomingMessage): string | undefined;
  /** Gives a browser its cookie, where it has none. */
  greet(request: IncomingMessage, response: Response): void;
}

/**
 * @param key at least 32 bytes, the same in every process
 * @param publicUrl where browsers reach the chat: by https, the cookie travels by nothing else
 */
export function knowBrowsers(key: Uint8Array, publicUrl: string): Browsers {
  const sign = (id: string) => createHmac('sha256', key).update(id).digest('base64url');
  const known = (request: IncomingMessage): string | undefined => {
    const [, id = '', signature = ''] =
      /(?:^|;\s*)latchkey-browser=([\w-]{22})\.([\w-]{43})(?:;|$)/.exec(request.headers.cookie ?? '') ?? [];
    return id !== '' && isSame(signature, sign(id)) ? id : undefined;
  };
  return {
    known,
    greet(request, response) {
      if (known(request) !== undefined) return;
      const id = randomBytes(16).toString('base64url');
      const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
      response.setHeader(
        'set-cookie',
        `${cookie}=${id}.${sign(id)}; Path=/; Max-Age=${lifeSeconds}; HttpOnly; SameSite=Lax${secure}`,
      );
    },
  };
}
