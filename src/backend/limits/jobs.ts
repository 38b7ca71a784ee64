import { z } from 'zod';
import type { WorkQueue } from '../ports.ts';

const anyJob = z.looseObject({ kind: z.string() });

type Work = (job: unknown, isLastTry: boolean) => Promise<void>;

/**
 * Who does which kind of job. Each part of the backend says so for its own, and then adds them: what the world notices (a
 * mail, above all) is done by a job and never by the request itself, so that it outlives the process and the answer takes
 * the same time whatever there is to do.
 */
export class Jobs {
  readonly #queue: WorkQueue;
  readonly #works = new Map<string, Work>();

  constructor(queue: WorkQueue) {
    this.#queue = queue;
  }

  /** @param work what is done, once or more often: when it throws, it is done again later, unless this was the last try */
  on<Job extends { readonly kind: string }>(
    kind: Job['kind'],
    shape: z.ZodType<Job>,
    work: (job: Job, isLastTry: boolean) => Promise<void>,
  ): void {
    this.#works.set(kind, (job, isLastTry) => work(shape.parse(job), isLastTry));
  }

  /**
   * Adds a job of a kind that somebody does. The same id within a day is the same job.
   *
   * @param afterSeconds how long it waits before it is first done
   * @throws StoreUnavailable: add it again
   */
  async add<Job extends { readonly kind: string }>(id: string, job: Job, afterSeconds = 0): Promise<void> {
    if (!this.#works.has(job.kind)) throw new Error(`nobody does jobs of the kind ${job.kind}`);
    await this.#queue.add(id, job, afterSeconds);
  }

  /** Begins to do jobs: those of earlier processes too, so every kind must be known by now. */
  start(): void {
    this.#queue.onJob(async (job, isLastTry) => {
      const { kind } = anyJob.parse(job);
      const work = this.#works.get(kind);
      // A newer process may have added it: thrown back, it waits for one that knows it.
      if (work === undefined) throw new Error('a job of a kind that is not known here');
      await work(job, isLastTry);
    });
  }

  /** Resolves when nothing that this process knows of is left to do. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }
}
