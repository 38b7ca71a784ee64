import { createLog } from './adapters/log.ts';
import { compose } from './compose.ts';
import { type Config, isLoopback, readConfig } from './config.ts';
import { run } from './running.ts';

await run('Latchkey', () => {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const composition = compose(config, { clock: { now: () => new Date() }, log });
  const { server, close } = composition.serve();
  return {
    config,
    running: {
      server,
      log,
      announcement: announcementOf(config, composition.storeName),
      prepared: composition.prepared,
      async close() {
        await close();
        await composition.close();
      },
    },
  };
});

function announcementOf(config: Config, storeName: string): readonly string[] {
  const practice = config.backend === undefined && config.connected.length > 0;
  return [
    `Latchkey is at ${config.publicUrl}`,
    `  state      ${storeName}`,
    `  connected  ${config.connected.join(', ') || 'none: every system is guided'}${practice ? ' (practice backend)' : ''}`,
    ...(practice ? [`  practice   ${config.publicUrl}/practice`] : []),
    config.smtpUrl !== undefined
      ? '  mails      by SMTP'
      : config.notify?.emailTemplate !== undefined
        ? '  mails      by GOV.UK Notify'
        : `  mails      ${config.publicUrl}/outbox`,
    ...(config.deskAgents.length > 0 ? [`  desk       ${config.publicUrl}/desk`] : []),
    config.microsoft !== undefined
      ? `  Teams      ${config.publicUrl}/api/messages`
      : isLoopback(config.host)
        ? '  Teams      no app id: /api/messages takes unsigned activities, from this machine only'
        : '  Teams      no app id: /api/messages is closed',
  ];
}
