import { StoreUnavailable } from '../../conversation/ports.ts';

/** Waits so many milliseconds for an answer, and no longer. @throws StoreUnavailable when it is late */
export async function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('Redis does not answer in time')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
