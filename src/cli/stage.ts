import { SimulatedTime } from '../adapters/memory/simulated-time.ts';
import { compose, teach } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
import type { Log, Outbound, Reply } from '../conversation/ports.ts';
import { type Difference, play, type Stage } from './play.ts';
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

/** A stage, and what takes it down. */
export interface Setting {
  readonly stage: Stage;
  close(): Promise<void>;
}

/**
 * The whole composition as a stage, on a clock of its own that stands at `at`.
 *
 * @param connected ids of the systems that have a reset backend; left out, all
 * @param beside left out, the backend is inside
 */
export async function setStage(
  at: Date,
  connected: readonly string[] | undefined,
  beside?: BackendBeside,
): Promise<Setting> {
  const time = new SimulatedTime(at, beside?.standAt);
  let hear: (replies: readonly Reply[]) => void = () => {};
  const terminal: Outbound = { deliver: async (_channel, _reference, replies) => hear(replies) };
  const settings = { STORE: 'memory', CONNECTED: connected === undefined ? undefined : connected.join(',') || 'none' };
  const world = { clock: time, alarms: time, log: quiet, terminal };
  const composition = compose(readConfig({ ...settings, ...beside?.settings }), world, taught);
  await composition.prepared;
  const stage: Stage = {
    turns: composition.turns,
    submitForm: async (url, dateOfBirth) => {
      const token = url.slice(url.lastIndexOf('/') + 1);
      await composition.desk.submit(token, dateOfBirth);
    },
    pass: (milliseconds) => time.advance(milliseconds),
    onUnasked: (listener) => {
      hear = listener;
    },
  };
  return { stage, close: () => composition.close() };
}

/**
 * Plays a transcript against the whole composition.
 *
 * @param beside left out, the backend is inside
 * @param seen is shown every reply
 * @returns the first difference
 */
export async function playOnStage(
  transcript: Transcript,
  beside?: BackendBeside,
  seen?: (reply: Reply) => void,
): Promise<Difference | undefined> {
  const { stage, close } = await setStage(transcript.at, transcript.connected, beside);
  const difference = await play(transcript, stage, seen);
  await close();
  return difference;
}
