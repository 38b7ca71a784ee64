/** Lets the bot learn the phrases of the guides, into dist/model.bin: npm run learn. Without any change there is nothing to do. */
import { readConfig } from '../app/config.ts';
import { keepContentRead, readContentOf } from '../app/content.ts';
import { learnAnew } from '../app/learnt.ts';

try {
  const { guides } = readContentOf(readConfig(process.env));
  keepContentRead();
  const topics = [...guides.values()].flatMap((guide) => [...guide.topics.values()]);
  const phrases = topics.reduce((sum, topic) => sum + topic.phrases.length, 0);
  // Standard output belongs to the command that this may come before.
  console.error(learnAnew(guides) ? `learnt from ${phrases} phrases` : 'nothing new to learn');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
