import { type Config, hasResets } from './config.ts';

/**
 * What Latchkey says to the operator when it listens: who can reach it, what is there, and what is not.
 *
 * @param unsaid what the Trust has not said of itself: see the adoption file in docs/runbook.md
 * @param firstTry the link by which the desk is tried
 */
export function announcementOf(
  config: Config,
  storeName: string,
  unsaid: readonly string[] = [],
  firstTry?: string,
): readonly string[] {
  const { connected, backend, practice, publicUrl, microsoft, reachedBy } = config;
  const where = backend === undefined ? 'the reset backend inside' : `the reset backend at ${backend.url}`;
  return [
    `Latchkey is at ${publicUrl}`,
    `  state      ${storeName}`,
    connected.length === 0
      ? '  connected  none: every system is guided (CONNECTED names those that have a reset backend)'
      : `  connected  ${connected.join(', ')}, to ${where}`,
    practice && backend !== undefined && connected.length > 0
      ? `  practice   the reset backend's: ${backend.publicUrl}/practice, where it has one`
      : practiceOf(config, hasResets(config)),
    `  mails      ${mailsOf(config, practice)}`,
    ...(config.inUseBy.length > 0 && unsaid.length > 0
      ? [
          '  adoption   FACTS_FILE does not say yet, and the chat says that it is unknown:',
          ...unsaid.map((row) => `             ${row}`),
        ]
      : []),
    ...deskOf(config, firstTry),
    microsoft !== undefined
      ? `  Teams      ${publicUrl}/api/messages`
      : reachedBy.length === 0
        ? '  Teams      no app id: /api/messages takes unsigned activities, of an emulator on this machine only'
        : `  Teams      no app id: /api/messages is closed, since others reach Latchkey (${reachedBy.join(', ')})`,
  ];
}

function deskOf({ issuer, publicUrl, reachedBy }: Config, firstTry: string | undefined): readonly string[] {
  if (issuer !== undefined) return [`  desk       ${publicUrl}/desk, by the sign-in of ${new URL(issuer.url).host}`];
  if (firstTry !== undefined) return [`  desk       ${firstTry} (signs in once, on this machine)`];
  return reachedBy.length === 0
    ? []
    : [`  desk       none: OIDC_ISSUER is not set, and others reach Latchkey (${reachedBy.join(', ')})`];
}

/** What the reset backend says when it runs alone. */
export function backendAnnouncementOf(config: Config, storeName: string): readonly string[] {
  const { publicUrl, callers } = config;
  return [
    `The reset backend is at ${publicUrl}`,
    `  state      ${storeName}`,
    `  contract   ${publicUrl}/backend/openapi.json`,
    `  callers    ${callers.map(({ name, tier }) => `${name} (${tier})`).join(', ')}`,
    practiceOf(config, true),
    `  mails      ${mailsOf(config, config.practice)}`,
  ];
}

function practiceOf({ practice, inUseBy, publicUrl }: Config, isHere: boolean): string {
  if (practice && isHere) return `  practice   ${publicUrl}/practice, shown on this machine only`;
  const why = practice
    ? 'no system is connected to a backend here'
    : `${inUseBy.join(', ') || 'PRACTICE=no'} ${inUseBy.length > 1 ? 'are' : 'is'} set`;
  return `  practice   none, since ${why}${practice ? '' : ' (PRACTICE=yes asks for it)'}`;
}

function mailsOf({ smtpUrl, notify, publicUrl }: Config, hasOutbox: boolean): string {
  if (smtpUrl !== undefined) return 'by SMTP';
  if (notify?.emailTemplate !== undefined) return 'by GOV.UK Notify';
  return hasOutbox ? `${publicUrl}/outbox, shown on this machine only` : 'none leave, and none are shown: set SMTP_URL';
}
