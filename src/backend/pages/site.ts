import type { Site as PagesSite } from '../../pages/visit.ts';
import type { Backend } from '../backend.ts';

/** What every page of the backend is made with. */
export interface Site extends PagesSite {
  readonly backend: Backend;
  /** Where the practice page is, when there is one. */
  readonly home?: string;
  /** Where the outbox page is, when there is one. */
  readonly outbox?: string;
}
