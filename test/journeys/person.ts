import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { patience } from '../patience.ts';
import type { Latchkey } from './latchkey.ts';

/** Between two looks at a page, in milliseconds: a look costs the browser and the processor much of a shorter one. */
const pause = 200;

/** Somebody at a browser: does what a person can do, and sees what a person can see. */
export class Person {
  readonly context: BrowserContext;
  /** The page with the chat. */
  readonly page: Page;
  readonly #mails: string;

  private constructor(context: BrowserContext, page: Page, mails: string) {
    this.context = context;
    this.page = page;
    this.#mails = mails;
  }

  /** Opens the chat in a browser of their own: no cookie and no storage is shared with anybody. */
  static async opensTheChat(
    browser: Browser,
    { url, backendUrl }: Pick<Latchkey, 'url' | 'backendUrl'>,
  ): Promise<Person> {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const person = new Person(context, page, `${backendUrl}/outbox`);
    await page.goto(url);
    await person.hears(/Which one can.t you get into/);
    return person;
  }

  get chat(): Locator {
    return this.page.getByRole('log', { name: 'Chat' });
  }

  get box(): Locator {
    return this.page.getByRole('textbox', { name: 'Your message' });
  }

  async says(words: string): Promise<void> {
    await this.box.fill(words);
    await this.box.press('Enter');
  }

  async presses(label: string | RegExp): Promise<void> {
    // Those of earlier questions stay, and cannot be pressed.
    await this.chat.getByRole('button', { name: label, disabled: false }).click();
  }

  /** All that stands in the chat, as it would be read aloud. */
  async transcript(): Promise<string> {
    const read = (await textOf(this.chat)).replace(/\b(You|Latchkey) said:\s+/g, '$1 said: ');
    // Times change while one reads, and whether it helped is asked beside the talk.
    return read
      .replace(/^(?:(Sent) )?(?:just now|\d\d:\d\d)$/gim, '$1')
      .replace(/\s*Did this help\?\s+Yes, it helped\s+No, it didn't/g, '')
      .trim();
  }

  /** What was said to the person since they last said something themselves, buttons included. */
  async heardLast(): Promise<string> {
    return (await this.transcript()).split('You said: ').at(-1)?.split('\n').slice(1).join('\n') ?? '';
  }

  /** Waits until the person has been told all of these since they last said something. */
  async hears(...told: readonly RegExp[]): Promise<void> {
    await sees(`${told.join(' and ')} in the chat`, () => this.heardSince(), told);
  }

  private async heardSince(): Promise<string> {
    const all = await this.transcript();
    return all.includes('You said: ') ? this.heardLast() : all;
  }

  /** Follows a link that the chat gave. It opens in a tab of its own. */
  async follows(title: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await this.chat.getByRole('link', { name: title }).last().click();
    const page = await opened;
    await page.waitForLoadState();
    return page;
  }

  /** Opens the outbox in a new tab, and waits for a mail. @returns the newest with that subject */
  async findsMail(subject: RegExp): Promise<{ readonly outbox: Page; readonly mail: Locator }> {
    const outbox = await this.context.newPage();
    const mail = outbox
      .getByRole('article')
      .filter({ has: outbox.getByRole('heading', { name: subject }) })
      .first();
    for (const until = performance.now() + patience; performance.now() < until; await wait(pause)) {
      await outbox.goto(this.#mails);
      if (await mail.isVisible()) return { outbox, mail };
    }
    assert.fail(`no mail ${subject} in the outbox:\n${await textOf(outbox.getByRole('main'))}`);
  }

  /** Loads the chat anew, so that all of it comes from the server. @returns the transcript then */
  async reloads(): Promise<string> {
    const before = lines(await this.transcript());
    await this.page.reload();
    await sees('as many lines after the reload', async () => String(lines(await this.transcript()).length), [
      new RegExp(`^${before.length}$`),
    ]);
    return this.transcript();
  }

  leaves(): Promise<void> {
    return this.context.close();
  }
}

/** The transcript, a line for each time that somebody spoke. */
export function lines(transcript: string): readonly string[] {
  return transcript.split(/(?=You said: |Latchkey said: )/).map((line) => line.trim());
}

/** Waits until what is looked at matches all of these. @throws with what was seen last */
export async function sees(what: string, look: () => Promise<string>, wanted: readonly RegExp[]): Promise<void> {
  let seen = '';
  for (const until = performance.now() + patience; performance.now() < until; await wait(pause)) {
    seen = await look();
    if (wanted.every((one) => one.test(seen))) return;
  }
  assert.fail(`expected ${what}, and saw:\n${seen}`);
}

/** What a person reads there: as it is laid out, and without what is hidden. */
export function textOf(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has what is hidden too, and no ends of lines
  return part.innerText();
}

/** Waits for a page with this heading. */
export async function onPage(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}
