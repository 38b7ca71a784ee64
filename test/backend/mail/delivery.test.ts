import assert from 'node:assert/strict';
import { type Mail, type Mailer, Undeliverable, type WorkQueue } from '../../../src/backend/ports.ts';
import { ask, askOwn, forEsr, forTraining } from '../asking.ts';
import { hour, openWorld, owner, type World } from '../world.ts';

const email = 'registered@nhs.net';
const request = forTraining(email, owner(email));

/** A mailer that answers each try as it is told; after the last of them every try succeeds. */
function mailerThat(...answers: readonly ((mail: Mail) => void | Promise<void>)[]): Mailer & { tried: Mail[] } {
  const tried: Mail[] = [];
  return {
    tried,
    async send(mail) {
      tried.push(mail);
      await answers[tried.length - 1]?.(mail);
    },
  };
}
const fails = () => {
  throw new Error('421 try again later');
};
const bounces = () => {
  throw new Undeliverable('550 no such mailbox');
};
const stateOf = async (world: World, id: string) => (await world.backend.statuses.reset(id))?.state;

describe('a mail that cannot be sent', () => {
  it('30 is tried again, is the same mail, and makes no second link', async () => {
    const mailer = mailerThat(fails, fails);
    const world = await openWorld({ mailer });
    const id = await askOwn(world, request);
    assert.equal(mailer.tried.length, 3);
    assert.equal(new Set(mailer.tried.map((mail) => JSON.stringify(mail))).size, 1);
    assert.equal(await stateOf(world, id), 'mailed');
    assert.ok(world.logged.every((line) => !line.includes('registered@')));
  });

  it('31 was accepted though the line dropped: the second try is the same mail with the same link', async () => {
    const mailer = mailerThat(() => {
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    });
    const world = await openWorld({ mailer });
    await askOwn(world, request);
    assert.equal(mailer.tried.length, 2);
    assert.deepEqual(mailer.tried[0], mailer.tried[1]);
    assert.equal(mailer.tried[0]?.id.length, 43);
  });

  it('is given up in the end, and the log and the history say so', async () => {
    const mailer = mailerThat(fails, fails, fails);
    const world = await openWorld({ mailer });
    const id = await askOwn(world, request);
    assert.equal(mailer.tried.length, 3);
    assert.equal(await stateOf(world, id), 'undelivered');
    assert.ok(world.logged.some((line) => line.includes('mail-abandoned')));
  });

  it('that bounces is not tried again', async () => {
    const mailer = mailerThat(bounces);
    const world = await openWorld({ mailer });
    const id = await askOwn(world, request);
    assert.equal(mailer.tried.length, 1);
    assert.equal(await stateOf(world, id), 'bounced');
  });

  it('that bounces later is known by its id', async () => {
    const mailer = mailerThat();
    const world = await openWorld({ mailer });
    const id = await askOwn(world, request);
    await world.backend.statuses.bounced(mailer.tried[0]?.id ?? '');
    assert.equal(await stateOf(world, id), 'bounced');
    for (const other of ['', 'A'.repeat(43), '../reset']) await world.backend.statuses.bounced(other);
  });

  it('is not sent once a newer one has been asked for', async () => {
    const world: World = await openWorld({
      mailer: mailerThat(async () => {
        await ask(world, forTraining(email));
        // The newer request is done before the older one is tried again.
        await new Promise((resolve) => setTimeout(resolve, 50));
        fails();
      }),
    });
    const id = await askOwn(world, request);
    assert.equal(await stateOf(world, id), 'superseded');
    const events = (await world.backend.statuses.reset(id))?.events.map(({ event }) => event);
    assert.deepEqual(events, ['requested', 'superseded']);
  });

  it('is not sent once its link has run out', async () => {
    const mailer = mailerThat(() => {
      world.pass(2 * hour);
      fails();
    });
    const world = await openWorld({ mailer });
    const id = await askOwn(world, request);
    assert.equal(mailer.tried.length, 1);
    assert.equal(await stateOf(world, id), 'undelivered');
  });
});

/** Jobs that are done by hand, as often as wanted. */
class HandQueue implements WorkQueue {
  readonly jobs = new Map<string, unknown>();
  #work: (job: unknown, isLastTry: boolean) => Promise<void> = async () => {};

  async add(id: string, job: unknown): Promise<void> {
    if (!this.jobs.has(id)) this.jobs.set(id, structuredClone(job));
  }
  onJob(work: (job: unknown, isLastTry: boolean) => Promise<void>): void {
    this.#work = work;
  }
  /** Every job, those that a job adds included, so many times. */
  async doAll(times: number): Promise<void> {
    for (const job of this.jobs.values()) for (let time = 0; time < times; time++) await this.#work(job, false);
  }
  async settled(): Promise<void> {}
  async close(): Promise<void> {}
}

describe('a job that is done again', () => {
  it('sends no second mail, and takes nothing of the mailbox twice', async () => {
    for (const address of ['registered@nhs.net', 'locked@nhs.net']) {
      const queue = new HandQueue();
      const world = await openWorld({ queue });
      for (let asked = 0; asked < 3; asked++) {
        await ask(world, forEsr(address));
        await queue.doAll(3);
      }
      const mails = await world.mailsTo(address);
      // A letter with no link in it may be handed on twice when its own job is: it is the same mail, by its id.
      assert.equal(new Set(mails.map(({ id }) => id)).size, 3, address);
      if (address === 'registered@nhs.net') assert.equal(mails.length, 3);
    }
  });

  it('never goes back to an older link', async () => {
    const queue = new HandQueue();
    const world = await openWorld({ queue });
    await ask(world, forTraining(email));
    const [older] = queue.jobs.values();
    await queue.doAll(1);
    world.pass(1000);
    await ask(world, forTraining(email));
    await queue.doAll(1);
    const newest = await world.tokenFor(email);
    await queue.doAll(2);
    assert.equal(await world.backend.tokens.state('training-interface', newest), 'live');
    const { token } = older as { readonly token: string };
    assert.equal(await world.backend.tokens.state('training-interface', token), 'superseded');
  });

  it('does the newer of two requests first, and then leaves the older one', async () => {
    const queue = new HandQueue();
    const world = await openWorld({ queue });
    await ask(world, forTraining(email));
    world.pass(1000);
    await ask(world, forTraining(email));
    const reversed = [...queue.jobs].reverse();
    queue.jobs.clear();
    for (const [id, job] of reversed) queue.jobs.set(id, job);
    await queue.doAll(1);
    assert.equal((await world.mailsTo(email)).length, 1);
    assert.equal(await world.backend.tokens.state('training-interface', await world.tokenFor(email)), 'live');
  });

  it('of a kind that is not known here is left to a newer process', async () => {
    const queue = new HandQueue();
    await openWorld({ queue });
    queue.jobs.set('later', { kind: 'of-a-later-version' });
    await assert.rejects(queue.doAll(1), /not known here/);
  });
});
