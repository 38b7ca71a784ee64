import type { Server } from 'restify';
import { dayAt, endingSoon } from '../calendar/calendar.ts';
import type { Log } from '../conversation/ports.ts';
import { type Config, ConfigError } from './config.ts';

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
    console.error(`${title} cannot start:\n${(error as Error).message}`);
    process.exit(1);
  }
}

/** Why it cannot listen, by the setting that would have to be another. */
function whyNot({ host, port }: Config, error: NodeJS.ErrnoException): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(`PORT: the port ${port} is taken: set PORT to another`);
    case 'EACCES':
      return new ConfigError(`PORT: this user may not listen on port ${port}: set PORT to one over 1023`);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(`HOST: there is no host ${host}`);
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
    case 'EAFNOSUPPORT':
      return new ConfigError(`HOST: ${host} is not an address of this machine`);
    default:
      return error;
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
    // Of restify's own server: without a listener there, its error would end the process before ours is heard.
    server.once('error', (error: Error) => reject(whyNot(config, error)));
    server.listen(config.port, config.host, resolve);
  });
  console.log(announcement.join('\n'));
  const end = endingSoon(dayAt(new Date()));
  if (end !== undefined) log.warn('bank-holidays-end', { on: end });
  await prepared;
}
