import { createLog } from './adapters/log.ts';
import { compose } from './compose.ts';
import { type Config, ConfigError, isLoopback, readConfig } from './config.ts';

/** How long turns under way have to finish after SIGTERM, in milliseconds. */
const drain = 10_000;

function refuse(reason: string): never {
  console.error(`Latchkey cannot start:\n${reason}`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const clock = { now: () => new Date() };
  const composition = compose(config, { clock, log });
  const { server, close } = composition.serve();

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { signal });
    setTimeout(() => process.exit(1), drain).unref();
    server.server.close();
    await close();
    server.server.closeIdleConnections();
    await composition.close();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  announce(config, composition.storeName);
  await composition.prepared;
}

function announce(config: Config, storeName: string): void {
  const practice = config.backend === undefined && config.connected.length > 0;
  const lines = [
    `Latchkey is at ${config.publicUrl}`,
    `  state      ${storeName}`,
    `  connected  ${config.connected.join(', ') || 'none: every system is guided'}${practice ? ' (practice backend)' : ''}`,
    ...(practice ? [`  practice   ${config.publicUrl}/practice`] : []),
    config.smtpUrl === undefined ? `  mails      ${config.publicUrl}/outbox` : '  mails      by SMTP',
    config.microsoft !== undefined
      ? `  Teams      ${config.publicUrl}/api/messages`
      : isLoopback(config.host)
        ? '  Teams      no app id: /api/messages takes unsigned activities, from this machine only'
        : '  Teams      no app id: /api/messages is closed',
  ];
  console.log(lines.join('\n'));
}

try {
  await start(readConfig(process.env));
} catch (error) {
  if (error instanceof ConfigError) refuse(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  refuse(code === 'EADDRINUSE' ? 'the port is taken: set PORT to another' : message);
}
