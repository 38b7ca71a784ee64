import { SimulatedTime } from '../adapters/memory/simulated-time.ts';
import { compose, teach } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
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

/** A reset backend beside the stage, whose clock stands where the transcript begins. */
export interface BackendBeside {
  /** What leads the bot to it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Moves its clock. Resolves when it takes the time to be exactly this. */
  standAt(instant: Date): Promise<void>;
}

/**
 * Plays a transcript against the whole composition, on a clock of its own.
 *
 * @param beside left out, the backend is inside
 * @returns the first difference
 */
export async function playOnStage(transcript: Transcript, beside?: BackendBeside): Promise<Difference | undefined> {
  const time = new SimulatedTime(transcript.at, beside?.standAt);
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
      await composition.desk.submit(token, dateOfBirth);
    },
    pass: (milliseconds) => time.advance(milliseconds),
    onUnasked: (listener) => {
      hear = listener;
    },
  });
  await composition.close();
  return difference;
}
