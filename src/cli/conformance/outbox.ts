import { setTimeout as pause } from 'node:timers/promises';
import { Broken } from './check.ts';

const patience = 10_000;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * The page where an implementation shows what it has sent: newest first, each mail in an `article` of HTML that has the
 * address it went to, and its text.
 */
export class OutboxPage {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * The texts of what was sent to an address, newest first.
   *
   * @param like a link: only mails with a link to the same page, whatever its token. An owner may be told of other things too
   */
  async sentTo(address: string, like?: string): Promise<readonly string[]> {
    const response = await fetch(this.#url, { redirect: 'manual' });
    if (response.status !== 200) throw new Broken(`the outbox answered ${response.status}`);
    const [, ...articles] = (await response.text()).split(/<article\b/);
    const isTo = new RegExp(`(?<![\\w.+-])${address.replace(/[.+]/g, '\\$&')}(?![\\w-])`, 'i');
    return articles
      .map(textOf)
      .filter((text) => isTo.test(text) && (like === undefined || pageOf(linkIn(text).link) === pageOf(like)));
  }

  /** Waits until more than so many have been sent to an address. @returns the newest */
  async newest(address: string, moreThan: number, like?: string): Promise<string> {
    for (const until = performance.now() + patience; performance.now() < until; await pause(50)) {
      const sent = await this.sentTo(address, like);
      if (sent.length > moreThan && sent[0] !== undefined) return sent[0];
    }
    throw new Broken(`nothing was sent to ${address} in ${patience / 1000} seconds`);
  }
}

function textOf(article: string): string {
  const [inside = ''] = article.split('</article>');
  return inside
    .replace(/^[^>]*>/, '')
    .replace(/<br[^>]*>|<\/p>|<\/h\d>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The first address in a mail, and the token that it ends with: its parameter `token`, or else the last part of its path. */
export function linkIn(text: string): { readonly link: string; readonly token: string } {
  const [link] = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/.exec(text) ?? [];
  if (link === undefined) throw new Broken('there is no link in the mail');
  const { searchParams, pathname } = new URL(link);
  return { link, token: searchParams.get('token') ?? pathname.split('/').at(-1) ?? '' };
}

/** Where a link leads, without its token. */
function pageOf(link: string): string {
  return link.replace(linkIn(link).token, '');
}

export function codeIn(text: string): string {
  const [code] = /(?<!\d)\d{6}(?!\d)/.exec(text) ?? [];
  if (code === undefined) throw new Broken('there is no code of six digits in the mail');
  return code;
}
