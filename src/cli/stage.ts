import { SimulatedTime } from '../adapters/memory/simulated-time.ts';
import { compose, teach } from '../compose.ts';
import { readConfig } from '../config.ts';
import type { Log, Outbound, Reply } from '../conversation/ports.ts';
import { type Difference, play } from './play.ts';
import type { Transcript } from './transcript.ts';

/** Errors only: a terminal is for the conversation. */
export const quiet: Log = {
  info() {},
  warn() {},
  error: (event, fields) => console.error(event, fields ?? ''),
};

/** Learnt once, for however many transcripts are played. */
const taught = teach(readConfig({}));

/** Opens a reset backend beside the stage, on the stage's clock. */
export type OpenBackend = (
  time: SimulatedTime,
) => Promise<{ readonly settings: Readonly<Record<string, string>>; close(): Promise<void> }>;

/**
 * Plays a transcript against the whole composition, on a clock of its own.
 *
 * @param openBackend left out, the backend is inside
 * @returns the first difference
 */
export async function playOnStage(transcript: Transcript, openBackend?: OpenBackend): Promise<Difference | undefined> {
  const time = new SimulatedTime(transcript.at);
  const beside = await openBackend?.(time);
  let hear: (replies: readonly Reply[]) => void = () => {};
  const terminal: Outbound = { deliver: async (_channel, _reference, replies) => hear(replies) };
  const connected = transcript.connected === undefined ? undefined : transcript.connected.join(',') || 'none';
  const world = { clock: time, alarms: time, log: quiet, terminal };
  const composition = compose(readConfig({ CONNECTED: connected, ...beside?.settings }), world, taught);
  await composition.prepared;
  const difference = await play(transcript, {
    turns: composition.turns,
    submitForm: async (url, dateOfBirth) => {
      const token = url.slice(url.lastIndexOf('/') + 1);
      await composition.forms.open(token, undefined);
      await composition.desk.submit(token, dateOfBirth);
    },
    pass: (milliseconds) => time.advance(milliseconds),
    onUnasked: (listener) => {
      hear = listener;
    },
  });
  await composition.close();
  await beside?.close();
  return difference;
}
