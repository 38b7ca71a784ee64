import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { common } from '../guide/common-topics.ts';
import type { Guide, GuideId } from '../guide/guide.ts';
import { type Learnt, learn, lessonsOf } from '../understanding/intents/learning.ts';
import { packed, unpacked } from '../understanding/intents/packing.ts';
import { ConfigError } from './config.ts';

const file = fileURLToPath(new URL('../../dist/model.bin', import.meta.url));

/** The code that learns, by its hash. The build puts it in; where the sources run as they are, it is read from them. */
declare const LEARNER: string | undefined;
const learner = typeof LEARNER === 'string' ? LEARNER : learnerOf();

/**
 * What was learnt from the phrases of these guides, when the bot was built. Nothing is learnt at a start.
 *
 * @throws ConfigError, with what to do, when nothing was, or from other phrases or by other code
 */
export function readLearnt(guides: ReadonlyMap<GuideId, Guide>): Learnt {
  const learnt = readFitting(guides);
  if (learnt !== undefined) return learnt;
  throw new ConfigError(
    'the phrases in dialogs/ are not those that the bot has learnt. Let it learn them, which takes a few seconds: npm run learn',
  );
}

/** Learns the phrases of these guides, unless they are learnt already. @returns whether there was anything to learn */
export function learnAnew(guides: ReadonlyMap<GuideId, Guide>): boolean {
  if (readFitting(guides) !== undefined) return false;
  mkdirSync(dirname(file), { recursive: true });
  // Whoever reads it meanwhile has the one before, and never half of this.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, packed(learn(guides, common), originOf(guides)));
  renameSync(unfinished, file);
  return true;
}

function readFitting(guides: ReadonlyMap<GuideId, Guide>): Learnt | undefined {
  try {
    return unpacked(readFileSync(file), originOf(guides));
  } catch {
    // Not there, or cut short: both are mended by learning.
    return undefined;
  }
}

function originOf(guides: ReadonlyMap<GuideId, Guide>): string {
  return createHash('sha256').update(learner).update(lessonsOf(guides)).digest('hex');
}

/** @returns a hash of learning.ts and every source that it needs */
export function learnerOf(): string {
  const sources = new Map<string, string>();
  const visit = (url: URL): void => {
    if (sources.has(url.href)) return;
    const source = readFileSync(url, 'utf8');
    sources.set(url.href, source);
    for (const [, path = ''] of source.matchAll(
      /^(?:import|export|\}) (?!type\b)[^;]*?from '(\.[^']+)'(?: with \{ type: 'json' \})?;$/gm,
    ))
      visit(new URL(path, url));
  };
  visit(new URL('../understanding/intents/learning.ts', import.meta.url));
  const hash = createHash('sha256');
  for (const [, source] of [...sources].sort(([one], [other]) => (one < other ? -1 : 1))) hash.update(source);
  return hash.digest('hex');
}
