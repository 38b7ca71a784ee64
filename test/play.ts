import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Difference } from '../src/cli/play.ts';
import { playOnStage } from '../src/cli/stage.ts';
import { readTranscript, type Transcript } from '../src/cli/transcript.ts';
import type { Reply } from '../src/conversation/messages.ts';
import { isApart, startBackendBeside } from './journeys/latchkey.ts';

const folder = fileURLToPath(new URL('./transcripts', import.meta.url));

/** All that there are, by their files. */
export const transcripts: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort();

export function transcriptIn(file: string): Transcript {
  return readTranscript(readFileSync(join(folder, file), 'utf8'));
}

/**
 * Plays a transcript with the backend inside; or, with LATCHKEY_BACKEND=apart, beside it.
 *
 * @param seen is shown every reply, where the backend is inside
 */
export const playTranscript: (
  transcript: Transcript,
  seen?: (reply: Reply) => void,
) => Promise<Difference | undefined> = isApart
  ? playApart
  : (transcript, seen) => playOnStage(transcript, undefined, seen);

/**
 * Plays a transcript with the reset backend as a process of its own, which begins and ends with it, and has its clock.
 *
 * To start one takes some seconds, and most transcripts never call it. So each is played first with nobody at the address,
 * and where no call came, that was the play. The process cannot be started when a call comes: on a busy machine that takes
 * so long that the bot says that it takes longer.
 */
export async function playApart(transcript: Transcript): Promise<Difference | undefined> {
  const { difference, isCalled } = await playWithNobody(transcript);
  return isCalled ? playWithProcess(transcript) : difference;
}

async function playWithProcess(transcript: Transcript): Promise<Difference | undefined> {
  const { settings, program } = await startBackendBeside({}, { standAt: transcript.at.getTime() });
  try {
    return await playOnStage(transcript, { settings, standAt: program.standAt });
  } finally {
    await program.stop();
  }
}

async function playWithNobody(transcript: Transcript) {
  let isCalled = false;
  const nobody = createServer((_request, response) => {
    isCalled = true;
    // With this answer the bot does not try again, so this play is soon over.
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}`;
  const settings = { BACKEND_URL: url, BACKEND_KEY: 'a-key-that-nobody-takes' };
  try {
    const difference = await playOnStage(transcript, { settings, standAt: async () => {} });
    return { difference, isCalled };
  } finally {
    nobody.closeAllConnections();
    nobody.close();
  }
}
