import type { Server } from 'restify';
import { dayAt, endingSoon } from './calendar/calendar.ts';
import { type Config, ConfigError } from './config.ts';
import type { Log } from './conversation/ports.ts';

/** How long what is under way has to finish after SIGTERM, in milliseconds. */
const drain = 10_000;

/** What runs until it is told to stop. */
export interface Running {
  readonly server: Server;
  readonly log: Log;
  /** Said to the operator when the server listens. */
  readonly announcement: readonly string[];
  /** Resolves when it can serve. */
  readonly prepared: Promise<void>;
  /** Lets what is under way finish. New requests are refused already. */
  close(): Promise<void>;
}

/** Listens, and drains on SIGTERM and SIGINT. Prints one plain reason, and exits with 1, when it cannot start. */
export async function run(
  title: string,
  open: () => { readonly config: Config; readonly running: Running },
): Promise<void> {
  try {
    const { config, running } = open();
    await start(config, running);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      !(error instanceof ConfigError) && code === 'EADDRINUSE' ? 'the port is taken: set PORT to another' : message;
    console.error(`${title} cannot start:\n${reason}`);
    process.exit(1);
  }
}

async function start(config: Config, { server, log, announcement, prepared, close }: Running): Promise<void> {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { signal });
    setTimeout(() => process.exit(1), drain).unref();
    server.server.close();
    await close();
    server.server.closeIdleConnections();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  console.log(announcement.join('\n'));
  const end = endingSoon(dayAt(new Date()));
  if (end !== undefined) log.warn('bank-holidays-end', { on: end });
  await prepared;
}
