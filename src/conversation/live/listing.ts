import type { AlarmClock, Clock, Log, People } from '../ports.ts';
import type { ConversationRecord } from '../record.ts';

interface ListingDeps {
  readonly people?: People | undefined;
  readonly alarms: AlarmClock;
  readonly clock: Clock;
  readonly log: Log;
}

/** A chat is listed before it is saved, so that none waits unseen, and taken off afterwards. */
export async function listChat(
  { people, alarms, clock, log }: ListingDeps,
  conversation: string,
  { live, channel, reminders }: ConversationRecord,
  before: ConversationRecord['live'],
  when: 'before' | 'after',
): Promise<void> {
  if (people === undefined) return;
  if (when === 'before') {
    if (live !== undefined) {
      const { told: _, ...of } = live.of;
      await people.list(live.of.chat, { conversation, channel, mode: { ...live, of } });
    }
    // What came due meanwhile was left to the agent.
    else if (reminders.length > 0) await alarms.set(conversation, clock.now());
    return;
  }
  if (before === undefined || before.of.chat === live?.of.chat) return;
  await people.list(before.of.chat, { conversation, channel, mode: undefined }).catch((error: Error) => {
    log.warn('chat-not-taken-off', { error: error.name });
  });
}
