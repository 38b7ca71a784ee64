import type { Log } from '../conversation/ports.ts';
import type { Documents } from '../documents/ports.ts';
import { isSame, newToken } from '../http/tokens.ts';
import type { ClaimRules } from './agents.ts';
import type { Issuer } from './ports.ts';

/** How agents prove who they are: to the Trust's own issuer; or, for a first try on this machine, by a link that works once. */
export type SignIn = (
  | { readonly by: 'issuer'; readonly issuer: Issuer; readonly rules: ClaimRules }
  | { readonly by: 'link'; readonly link: FirstTry }
) & {
  readonly documents: Documents;
  readonly log: Log;
  /** Tries at a link, by network or by a browser that the desk knows. A try is taken before it is looked at, and given back when it is the right one. */
  readonly tries: {
    /** @returns in how many seconds the next is looked at, when there were too many */
    take(whose: string): Promise<number | undefined>;
    giveBack(whose: string): Promise<void>;
  };
};

/** A link that signs in once, and is known to this process alone. */
export class FirstTry {
  #token: string | undefined = newToken();

  /** The path of the link. */
  get path(): string {
    return `/desk/first-try?link=${this.#token ?? ''}`;
  }

  use(token: string): boolean {
    if (this.#token === undefined || !isSame(this.#token, token)) return false;
    this.#token = undefined;
    return true;
  }
}
