import { announcementOf } from '../src/app/announcement.ts';
import { type Composition, compose, type Taught, teach, type World } from '../src/app/compose.ts';
import { readConfig } from '../src/app/config.ts';
import { loadSdk } from './bot/sdk.ts';
import type { Settings } from './journeys/latchkey.ts';
import { patience } from './patience.ts';
import { freePort } from './redis.ts';

/** The whole of Latchkey in this process, put together and listening as its program does it. */
export interface InProcess {
  readonly url: string;
  /** What it says to the operator at the start, and what it has logged, one line of JSON each. */
  log(): string;
  /** Why it cannot start, when it cannot. */
  refusal(): string | undefined;
  readonly composition: Composition;
  /** As its program does it after the start. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** By what it is taught from. */
const taught = new Map<string, Taught>();

/**
 * Opens a Latchkey with these settings, and waits for nothing.
 *
 * @param time that it goes by; left out, the machine's
 * @throws ConfigError as a start would name it
 */
export async function openInProcess(
  settings: Settings,
  time: Pick<World, 'clock' | 'alarms'> = { clock: { now: () => new Date() } },
): Promise<InProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const store = settings.REDIS_URL === undefined ? { STORE: 'memory' } : {};
  const config = readConfig({ PORT: String(port), ...store, ...settings });
  const from = JSON.stringify([config.factsFile, config.contacts]);
  const content = taught.get(from) ?? teach(config);
  taught.set(from, content);
  const logged: string[] = [];
  const note = (event: string, fields?: unknown) => void logged.push(JSON.stringify({ event, ...(fields as object) }));
  const log = { info: note, warn: note, error: note };
  const composition = compose(config, { ...time, log, loadSdk }, content);
  const { server, close, warm } = composition.serve();
  await new Promise<void>((resolve) => server.listen(port, config.host, () => resolve()));
  logged.push(...announcementOf(config, composition.storeName, [], composition.firstTry));
  let refusal: string | undefined;
  composition.prepared.catch((error: Error) => {
    refusal = error.message;
  });
  let isClosed = false;
  return {
    url,
    composition,
    warm,
    log: () => logged.join('\n'),
    refusal: () => refusal,
    async close() {
      if (isClosed) return;
      isClosed = true;
      server.close();
      server.server.closeAllConnections();
      await close();
      await composition.close();
    },
  };
}

/** @returns the status of /readyz, 0 when nobody listens */
export async function readiness({ url }: Pick<InProcess, 'url'>): Promise<number> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(patience) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
