import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { findProgram } from './needs.ts';
import { eventually, patience } from './patience.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Keys that have no letter, as WebDriver names them. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008' } as const;

/** Firefox as it is installed, by WebDriver BiDi: what the tests' other browser is driven by takes only a Firefox of its own. */
export class Firefox {
  /** What pages have said was wrong: of scripts, and of policies. */
  readonly troubles: string[] = [];
  readonly version: string;
  readonly #program: ChildProcess;
  readonly #profile: string;
  readonly #line: WebSocket;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(program: ChildProcess, profile: string, line: WebSocket, version: string) {
    this.#program = program;
    this.#profile = profile;
    this.#line = line;
    this.version = version;
    line.on('message', (data) => this.#heard(JSON.parse(String(data))));
  }

  /** @returns undefined where there is none */
  static async open(): Promise<Firefox | undefined> {
    const path = findProgram('firefox-esr', 'firefox');
    if (path === undefined) return undefined;
    const profile = mkdtempSync(join(tmpdir(), 'latchkey-firefox-'));
    const switches = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    const program = spawn(path, switches, { stdio: ['ignore', 'ignore', 'pipe'] });
    const line = new WebSocket(`${await addressOf(program)}/session`);
    await once(line, 'open');
    const firefox = new Firefox(program, profile, line, path);
    await firefox.ask('session.new', { capabilities: {} });
    await firefox.ask('session.subscribe', { events: ['log.entryAdded'] });
    return firefox;
  }

  /** Opens an address in a tab. */
  async goTo(url: string): Promise<FirefoxPage> {
    const { context } = await this.ask('browsingContext.create', { type: 'tab' });
    await this.ask('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(this, String(context));
  }

  async close(): Promise<void> {
    this.#line.close();
    this.#program.kill('SIGKILL');
    await once(this.#program, 'close');
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** @throws Error with what the browser said of it */
  ask(method: string, params: object): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    this.#line.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      this.#asked.set(id, (answer) =>
        answer.type === 'success'
          ? resolve(answer.result as Answer)
          : reject(new Error(`${method}: ${answer.error} ${answer.message}`)),
      );
    });
  }

  #heard(said: Answer): void {
    const { level, text } = (said.params ?? {}) as Answer;
    if (said.method === 'log.entryAdded' && level === 'error') this.troubles.push(String(text));
    this.#asked.get(Number(said.id))?.(said);
    this.#asked.delete(Number(said.id));
  }
}

/** A page, or a frame of one. */
export class FirefoxPage {
  readonly #firefox: Firefox;
  readonly #context: string;

  constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  /** The first frame of it, once there is one. */
  async frame(): Promise<FirefoxPage> {
    let found: string | undefined;
    await eventually(
      async () => {
        const { contexts } = await this.#firefox.ask('browsingContext.getTree', { root: this.#context });
        const [top] = contexts as { children: { context: string }[] }[];
        found = top?.children[0]?.context;
        return found !== undefined;
      },
      () => 'there is no frame',
    );
    return new FirefoxPage(this.#firefox, found ?? '');
  }

  async evaluate(expression: string): Promise<unknown> {
    const target = { context: this.#context };
    const { result } = await this.#firefox.ask('script.evaluate', { expression, target, awaitPromise: true });
    return (result as Answer).value;
  }

  /** Waits until the page shows these words. */
  async shows(words: RegExp): Promise<void> {
    let seen = '';
    await eventually(
      async () => {
        seen = String(await this.evaluate('document.body.innerText').catch(() => ''));
        return words.test(seen);
      },
      () => `${words} is not in: ${seen}`,
    );
  }

  /** Types, as on a keyboard, where the focus is. */
  async type(...typed: readonly (keyof typeof keys | { readonly text: string })[]): Promise<void> {
    const actions = typed
      .flatMap((one) => (typeof one === 'string' ? [keys[one]] : [...one.text]))
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.#firefox.ask('input.performActions', { context: this.#context, actions: [keyboard] });
  }
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Firefox does not say where it listens')), patience);
    if (program.stderr === null) return;
    createInterface(program.stderr).on('line', (line) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
