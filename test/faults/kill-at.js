import { TicketMail } from '../../src/adapters/mail/ticket-mail.ts';
import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { RedisWorkQueue } from '../../src/adapters/redis/work-queue.ts';
import { SqliteConversationStore } from '../../src/adapters/sqlite/conversations.ts';
import { SqliteDocuments } from '../../src/adapters/sqlite/documents.ts';
import { SqliteWorkQueue } from '../../src/adapters/sqlite/work-queue.ts';
import { Post } from '../../src/backend/mail/post.ts';
import { DocumentTickets } from '../../src/handoff/stored-tickets.ts';

// Loaded before the program, ends it without warning (SIGKILL) at a named point, when the process which started it has said
// which: `{ killAt: 'claimed' }`, once. `{ killAt: null }` takes it back.
let armed = null;

function reached(point) {
  if (point === armed) process.kill(process.pid, 'SIGKILL');
}

/** Makes a method say that it is reached, and that it is done. The points are named by what it is called with. */
function around(prototype, method, { before = () => undefined, after = () => undefined }) {
  const real = prototype[method];
  prototype[method] = async function (...given) {
    reached(before(...given));
    const result = await real.apply(this, given);
    reached(after(...given));
    return result;
  };
}

const placeOf = (key) => key.slice(0, key.search(/[:/]/));
for (const { prototype } of [RedisDocuments, SqliteDocuments])
  around(prototype, 'saveIfUnchanged', {
    // answer: an Idempotency-Key. form: the secure form.
    before: (key, _revision, value) =>
      value.state === 'claimed' ? 'before the claim' : `before ${placeOf(key)} ${value.state}`,
    after: (key, _revision, value) => `${placeOf(key)} ${value.state}`,
  });
for (const { prototype } of [RedisWorkQueue, SqliteWorkQueue]) around(prototype, 'add', { after: () => 'job added' });
for (const { prototype } of [RedisConversationStore, SqliteConversationStore])
  around(prototype, 'saveIfUnchanged', { before: () => 'before the save', after: () => 'saved' });
around(Post.prototype, 'deliver', { before: () => 'before the mail', after: () => 'mailed' });
around(DocumentTickets.prototype, 'keep', { after: () => 'ticket kept' });
around(TicketMail.prototype, 'send', { after: () => 'ticket mailed' });
const realFetch = globalThis.fetch;
globalThis.fetch = async (...given) => {
  const answer = realFetch(...given);
  if (String(given[0]).includes('/backend/v1/') && given[1]?.headers?.['idempotency-key'] !== undefined) {
    setImmediate(() => reached('asked'));
    await answer.then(
      () => reached('told'),
      () => {},
    );
  }
  return answer;
};

process.on('message', (message) => {
  if (!('killAt' in message)) return;
  armed = message.killAt;
  process.send('taken');
});
