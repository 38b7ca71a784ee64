import { pino } from 'pino';
import type { Log } from '../conversation/ports.ts';

/** One JSON line an event, to standard output. Nothing in it names a person: conversations are named by a hash. */
export function createLog(level: string): Log {
  // Line by line and at once: what was kept back would be written at the end, for ever when nobody reads it any more.
  const output = pino.destination({ dest: 1, sync: true });
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output);
  return {
    info: (event, fields = {}) => lines.info({ event, ...fields }),
    warn: (event, fields = {}) => lines.warn({ event, ...fields }),
    error: (event, fields = {}) => lines.error({ event, ...fields }),
  };
}
