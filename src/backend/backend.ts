import { Accounts } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { type SignInPages, signInPages } from './contract.ts';
import { Enrolment } from './enrolment.ts';
import { Errands } from './errands.ts';
import { HourlyLimit } from './limits.ts';
import { Once } from './once.ts';
import type { Clock, Documents, Log, Mailer, ResetService } from './ports.ts';
import { Post } from './post.ts';
import { seedPractice } from './practice.ts';
import { Registrations } from './registrations.ts';
import { Resets } from './resets.ts';
import type { Rules } from './rules.ts';
import { SignIn } from './sign-in.ts';
import { Tokens } from './tokens.ts';

export interface BackendSettings {
  readonly documents: Documents;
  readonly mailer: Mailer;
  /** What carries text messages (the outbox, in practice). Without it, none are offered. */
  readonly texts?: Mailer;
  readonly clock: Clock;
  readonly rules: Rules;
  /** Where people reach the pages. Links in mails are made from this alone. */
  readonly publicUrl: string;
  /** Who sends the mails for which no guide states a sender. */
  readonly from: string;
  readonly log: Log;
  /** Milliseconds before each further try at a mail. */
  readonly retryAfter?: readonly number[];
}

/** The practice backend, without HTTP. */
export interface Backend extends ResetService {
  readonly tokens: Tokens;
  readonly registrations: Registrations;
  readonly enrolment: Enrolment;
  readonly signIn: SignIn;
  readonly signInPages: SignInPages;
  readonly rules: Rules;
  readonly clock: Clock;
  /** Adds the practice accounts: see practice.ts. */
  seedPractice(): Promise<void>;
  /** Resolves when every mail that is due has gone, or was given up. Wait for it before the process ends. */
  settled(): Promise<void>;
}

const mailsAnHour = 3;
/** One person's own requests, counted whether they match or not: nobody can try dates of birth one after the other. */
const requestsAnHour = 6;

export function createBackend(settings: BackendSettings): Backend {
  const { documents, clock, rules, publicUrl, log } = settings;
  const errands = new Errands(log, settings.retryAfter ?? [1_000, 10_000, 60_000]);
  const perMailbox = new HourlyLimit(documents, clock, 'mailbox', mailsAnHour);
  const perPerson = new HourlyLimit(documents, clock, 'person', requestsAnHour);
  const post = new Post(settings.mailer, settings.texts, settings.from, errands, perMailbox);
  const once = new Once(documents, clock);
  const accounts = new Accounts(documents);
  const attempts = new Attempts(documents, clock, rules.esr);
  const tokens = new Tokens(documents, accounts, attempts, clock, rules);
  const shared = { documents, accounts, post, errands, once, clock, rules, publicUrl };
  const resets = new Resets({ ...shared, tokens, attempts, perPerson });
  const registrations = new Registrations(shared);
  return {
    requestReset: (request, key) => resets.request(request, key),
    startRegistration: (request, key) => registrations.start(request, key),
    tokens,
    registrations,
    enrolment: new Enrolment(shared),
    signIn: new SignIn(accounts, attempts),
    signInPages: signInPages(publicUrl),
    rules,
    clock,
    seedPractice: () => seedPractice(accounts, attempts, clock),
    settled: () => errands.settled(),
  };
}
