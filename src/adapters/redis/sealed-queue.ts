import { DelayedError, type Job, type JobsOptions, Queue, Worker } from 'bullmq';
import { z } from 'zod';
import { RecordUnreadable } from '../../conversation/ports.ts';
import { mostJobsAtOnce } from '../job-retries.ts';
import { readSealed } from '../reading.ts';
import type { Sealer } from '../sealing.ts';
import type { RedisConnection } from './connection.ts';
import { within } from './within.ts';
import { WorkerLines } from './worker-lines.ts';

const kept = z.strictObject({ sealed: z.string() });

/** In milliseconds. The work of a process that was killed is free for others after the first, and found by the second. */
export interface Claim {
  readonly lockDuration: number;
  readonly stalledInterval: number;
}
const usualClaim: Claim = { lockDuration: 15_000, stalledInterval: 2500 };

/** How often a job is taken up again whose process was killed: one that kills every process must end too. */
const mostKills = 250;

/** In milliseconds. */
const leaveToOthers = 5000;

export interface SealedQueueSettings {
  readonly connection: RedisConnection;
  readonly sealer: Sealer;
  readonly name: string;
  /** Of every name in Redis, in one slot. */
  readonly prefix: string;
  /** How often a job is tried at most. */
  readonly tries: number;
  readonly claim?: Claim;
  /** How long to wait after so many failures, in milliseconds. */
  waitAfter(failures: number): number;
  /** A try failed, with an error of this name. */
  failed(failures: number, error: string): void;
}

/** How a job is added. `idLife`: how long the same id is the same job, in milliseconds; left out, until it is done. */
export interface Adding {
  readonly delay: number;
  readonly idLife?: number;
}

type Work = (job: unknown, isLastTry: boolean) => Promise<void>;

/** A BullMQ queue whose jobs are sealed, and leave nothing behind but what their ids stand for. */
export class SealedQueue {
  readonly #settings: SealedQueueSettings;
  readonly #queue: Queue;
  readonly #lines: WorkerLines;
  #worker: Worker | undefined;
  #isClosing = false;

  constructor(settings: SealedQueueSettings) {
    const { connection, name, prefix } = settings;
    this.#settings = settings;
    this.#lines = new WorkerLines(connection);
    this.#queue = new Queue(name, { connection: connection.client, prefix, streams: { events: { maxLen: 100 } } });
    this.#queue.on('error', () => {});
  }

  /**
   * @param id a hash: Redis keeps it in the open
   * @throws StoreUnavailable
   */
  async add(id: string, job: unknown, { delay, idLife }: Adding): Promise<void> {
    const { connection, sealer, name, tries } = this.#settings;
    const options: JobsOptions = {
      jobId: id,
      delay,
      attempts: tries,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: true,
      stackTraceLimit: 0,
      ...(idLife === undefined ? {} : { deduplication: { id, ttl: idLife } }),
    };
    const data = { sealed: sealer.seal(JSON.stringify(job), id) };
    // BullMQ waits for a connection as long as it takes. A turn cannot.
    await connection.run(() => within(1000, this.#queue.add(name, data, options)));
  }

  /** Takes jobs from when this process is known to have the keys that open them. */
  onJob(work: Work): void {
    void this.#settings.connection.admitted().then((isAdmitted) => {
      if (isAdmitted && !this.#isClosing) this.#worker = this.#startWorker(work);
    });
  }

  #startWorker(work: Work): Worker {
    const { name, prefix, tries, claim = usualClaim, waitAfter, failed } = this.#settings;
    const worker = new Worker(
      name,
      async (job, token) => {
        const opened = await this.#open(job, token);
        try {
          await work(opened, job.attemptsMade + 1 >= tries);
        } catch (error) {
          // BullMQ keeps the message with the job: the error's own could say anything.
          throw new Error((error as Error)?.name ?? 'not an error');
        }
      },
      {
        connection: this.#lines.open(),
        prefix,
        concurrency: mostJobsAtOnce,
        ...claim,
        maxStalledCount: mostKills,
        runRetryDelay: 1000,
        settings: { backoffStrategy: waitAfter },
      },
    );
    worker.on('error', () => {});
    worker.on('failed', (job, error) => failed(job?.attemptsMade ?? 0, error.message));
    return worker;
  }

  /** @throws DelayedError when others have the key that opens it: it is left to them, and this was no try */
  async #open(job: Job, token: string | undefined): Promise<unknown> {
    const { connection, sealer } = this.#settings;
    try {
      return readSealed(sealer, kept.parse(job.data).sealed, job.id ?? '', z.unknown());
    } catch (error) {
      const isOurs =
        !(error instanceof RecordUnreadable) ||
        (await connection.confirmKeys().then(
          () => true,
          () => false,
        ));
      if (isOurs) throw new Error((error as Error)?.name ?? 'not an error');
      await job.moveToDelayed(Date.now() + leaveToOthers, token);
      throw new DelayedError();
    }
  }

  /** How many jobs are not done, in whichever process. @throws StoreUnavailable */
  async left(): Promise<number> {
    const counts = await this.#settings.connection.run(() =>
      within(1000, this.#queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')),
    );
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Waits for jobs that have begun. What is kept stays kept. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#lines.settle();
    await this.#worker?.close();
    await this.#queue.close();
    this.#lines.close();
  }
}
