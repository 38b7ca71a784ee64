import type { Reply } from '../conversation/ports.ts';

/** What is said to somebody whom their channel no longer brings it. */
export interface LateReply {
  /** The same again is the same mail. */
  readonly id: string;
  readonly address: string;
  readonly reply: Reply;
}

/** Somebody as their organisation has them. `address` is where mail reaches them, in lower case. */
export interface Member {
  readonly name: string;
  readonly address?: string;
}

/** Who is who in an organisation. */
export interface Directory {
  /**
   * @param id as the channel names them
   * @param objectId as the organisation does, which it has to be
   * @throws when it does not answer
   */
  find(id: string, objectId: string): Promise<Member>;
}

/** What is answered to something that Teams asks by name: it becomes the HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export type { AlarmClock, Clock, Log, Reply } from '../conversation/ports.ts';
export type { Documents } from '../documents/ports.ts';
