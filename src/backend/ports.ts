export type { Clock } from '../calendar/clock.ts';
export type { Log } from '../log.ts';

import type { RegistrationAnswer, RegistrationRequest, ResetAnswer, ResetRequest, System } from './contract.ts';

export interface Mail {
  /** The same for every try at one mail: mail systems drop the second of two that have the same Message-ID. */
  readonly id: string;
  readonly from: string;
  readonly replyTo?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** A text message to a mobile phone. */
export interface TextMessage {
  readonly id: string;
  /** E.164: +447700900982. */
  readonly to: string;
  readonly text: string;
}

/** The other side said that it can never be delivered there: trying again does not help. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}

/** @throws Undeliverable, or another error when it could not be handed on this time */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** @throws Undeliverable, or another error when it could not be handed on this time */
export interface Texter {
  sendText(message: TextMessage): Promise<void>;
}

/** What was sent, kept to be looked at where no mail server is set. */
export interface SentMails {
  /** Newest first. A text message is a mail with neither sender nor subject. */
  list(): Promise<readonly { readonly at: Date; readonly mail: Mail }[]>;
}

/**
 * Work that is done after the answer has gone, and survives the process where the store does. A job that throws is done
 * again after a wait that grows, so a job must be safe to repeat.
 */
export interface WorkQueue {
  /**
   * Keeps a job until it is done. The same id within a day is the same job: it is done once.
   *
   * @param job plain JSON; it may hold secrets, and is sealed wherever it is kept
   * @param afterSeconds how long it waits before it is first done; left out, it does not
   * @throws StoreUnavailable: it may or may not be kept, and adding it again is safe
   */
  add(id: string, job: unknown, afterSeconds?: number): Promise<void>;
  /** Who does the jobs. `isLastTry`: when this try throws too, the job is given up. */
  onJob(work: (job: unknown, isLastTry: boolean) => Promise<void>): void;
  /** Resolves when nothing that this process knows of is left to do: what waits for its next try included. */
  settled(): Promise<void>;
  /** Lets what has begun finish. What is kept stays kept. */
  close(): Promise<void>;
}

/** So many of something in so many seconds. */
export interface Quota {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

export interface Limits {
  /**
   * Takes one of a quota for somebody, atomically.
   *
   * @param whose whoever is counted; kept as a hash
   * @returns undefined when there was one left; else in how many seconds (at least 1) there will be again
   * @throws StoreUnavailable
   */
  take(quota: Quota, whose: string): Promise<number | undefined>;
  /**
   * Gives back one that was taken, for what turned out not to count: a guess is taken before it is judged, and a right one
   * is given back.
   *
   * @throws StoreUnavailable
   */
  giveBack(quota: Quota, whose: string): Promise<void>;
}

/**
 * What the bot asks of the backend, without HTTP. An anonymous person is answered `accepted` whatever is found. A repeated key has the first answer again, and no second effect.
 *
 * @throws StoreUnavailable, or KeyReused when the key came before with another request
 */
export interface ResetService {
  requestReset(request: ResetRequest, key: string): Promise<ResetAnswer>;
  startRegistration(request: RegistrationRequest, key: string): Promise<RegistrationAnswer>;
}

/** That somebody says of changes to an account that they were not theirs. */
export interface Disowned {
  /** The same again is the same report. */
  readonly key: string;
  readonly system: System;
  /** The address on record, masked. */
  readonly account: string;
  /** What became another, when and how: a sentence each, oldest first. */
  readonly changes: readonly string[];
  /** Whether the one who says so reads the mail of the address on record, or of the one before. */
  readonly saidAt: 'address-on-record' | 'address-before';
}

/** The people who look into what somebody says was not them. */
export interface Helpdesk {
  /** @returns the reference of the ticket. @throws StoreUnavailable: nobody was told, and telling again is safe */
  report(disowned: Disowned): Promise<{ readonly reference: string }>;
}

export type { Documents } from '../documents/ports.ts';
export {
  type RegistrationAnswer,
  type RegistrationRequest,
  type ResetAnswer,
  type ResetRequest,
  registrationAnswer,
  registrationRequest,
  resetAnswer,
  resetRequest,
  type SignInPages,
  signInPages,
} from './contract.ts';
