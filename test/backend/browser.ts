import assert from 'node:assert/strict';

/** A page as a browser without JavaScript has it: what it says, its links, and its one form. */
export interface Shown {
  readonly status: number;
  readonly url: URL;
  readonly html: string;
  /** The words alone, in one line. */
  readonly text: string;
  readonly headers: Headers;
}

/** Keeps cookies, follows redirects and sends forms, as a browser without JavaScript does. */
export class Browser {
  readonly #root: string;
  readonly #cookies = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  async open(path: string, init: RequestInit = {}): Promise<Shown> {
    let url = new URL(path, this.#root);
    let response = await this.#fetch(url, init);
    for (let hops = 0; response.status === 303 && hops < 12; hops++) {
      url = new URL(response.headers.get('location') ?? '', url);
      response = await this.#fetch(url, {});
    }
    const html = await response.text();
    return { status: response.status, url, html, text: wordsOf(html), headers: response.headers };
  }

  /**
   * Fills in a form of a page and sends it, with the hidden fields it has.
   *
   * @param button what is written on the form's button; left out, it is the first form
   */
  async send(
    page: Shown,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
    button = '',
  ): Promise<Shown> {
    const forms = [...page.html.matchAll(/<form([\s\S]*?)<\/form>/g)].map(([, form = '']) => form);
    const form = forms.find((one) => one.includes(button));
    assert.ok(form, `no form ${button} on the page: ${page.text}`);
    const body = new URLSearchParams();
    for (const [input] of form.matchAll(/<input[^>]*>/g)) {
      const name = attribute(input, 'name');
      if (name !== undefined && attribute(input, 'type') === 'hidden') body.set(name, attribute(input, 'value') ?? '');
      else if (name !== undefined && attribute(input, 'type') !== 'radio') body.set(name, '');
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.open(attribute(form, 'action') ?? page.url.pathname, { method: 'POST', body, headers });
  }

  /** What this browser keeps by that name. */
  cookie(name: string): string {
    return this.#cookies.get(name) ?? '';
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, headers: { cookie, ...init.headers }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
