import { Audit } from '../audit/audit.ts';
import { Accounts } from './accounts/accounts.ts';
import { Passwords } from './accounts/passwords.ts';
import { seedPractice } from './accounts/practice.ts';
import { registrationAnswer, resetAnswer, type SignInPages, signInPages } from './contract.ts';
import { Once } from './limits/idempotency.ts';
import { Jobs } from './limits/jobs.ts';
import { HourlyLimit } from './limits/limits.ts';
import { codesAnHour } from './limits/quotas.ts';
import { Notices, noticeOf } from './mail/notices.ts';
import { Post } from './mail/post.ts';
import type { Clock, Documents, Helpdesk, Limits, Log, Mailer, ResetService, Texter, WorkQueue } from './ports.ts';
import { Enrolment } from './registration/enrolment.ts';
import { Registrations } from './registration/start.ts';
import { ResetHistory } from './resets/history.ts';
import { Resets } from './resets/resets.ts';
import { Statuses } from './resets/status.ts';
import { Tokens } from './resets/tokens.ts';
import type { Rules } from './rules.ts';
import { hashOf } from './secrets.ts';
import { Attempts } from './sign-in/attempts.ts';
import { SecondStep } from './sign-in/second-step.ts';
import { SignIn } from './sign-in/sign-in.ts';

export interface BackendSettings {
  readonly documents: Documents;
  readonly queue: WorkQueue;
  readonly limits: Limits;
  readonly mailer: Mailer;
  /** What carries text messages. Without it, none are offered. */
  readonly texts?: Texter;
  /** Who is told when somebody says of a change that it was not them. */
  readonly helpdesk: Helpdesk;
  readonly clock: Clock;
  readonly rules: Rules;
  /** Where people reach the pages. Links in mails are made from this alone. */
  readonly publicUrl: string;
  /** Who sends the mails for which no guide states a sender. */
  readonly from: string;
  /** At least 32 bytes, the same in every process that shares the store: the audit trail and its pseudonyms hang on it. */
  readonly secret: string;
  readonly log: Log;
  /** Left out: at the cost that real passwords need. */
  readonly passwords?: Passwords;
}

/** The reset backend, without HTTP. */
export interface Backend extends ResetService {
  readonly accounts: Accounts;
  readonly once: Once;
  readonly resets: Resets;
  readonly statuses: Statuses;
  readonly tokens: Tokens;
  readonly registrations: Registrations;
  readonly enrolment: Enrolment;
  readonly signIn: SignIn;
  readonly secondStep: SecondStep;
  readonly notices: Notices;
  readonly audit: Audit;
  readonly limits: Limits;
  readonly signInPages: SignInPages;
  readonly rules: Rules;
  readonly clock: Clock;
  /** Adds the practice accounts: see practice.ts. */
  seedPractice(): Promise<void>;
  /** Resolves when every job that is due is done or given up, and the audit trail is kept. */
  settled(): Promise<void>;
}

const usualPasswords = new Passwords();

/** What a request is known by, made from its idempotency key: a repeat of it is the same request. */
const idOf = (key: string) => hashOf(`request:${key}`);

export function createBackend(settings: BackendSettings): Backend {
  const { documents, queue, limits, clock, rules, publicUrl, log, secret, passwords = usualPasswords } = settings;
  const jobs = new Jobs(queue);
  const audit = new Audit(documents, clock, secret, log);
  const perMailbox = new HourlyLimit(documents, clock, 'mailbox', rules.lettersAnHour);
  const perReceiver = new HourlyLimit(documents, clock, 'codes', codesAnHour);
  const post = new Post({ ...settings, jobs, perMailbox, perReceiver, audit });
  const once = new Once(documents, clock);
  const accounts = new Accounts({
    documents,
    clock,
    announce(change) {
      const { id, job } = noticeOf(change);
      return jobs.add(id, job);
    },
  });
  const attempts = new Attempts(documents, clock, rules.esr);
  const history = new ResetHistory(documents, clock);
  const shared = {
    documents,
    accounts,
    attempts,
    history,
    post,
    jobs,
    limits,
    audit,
    passwords,
    clock,
    rules,
    publicUrl,
    secret,
    log,
    helpdesk: settings.helpdesk,
  };
  const tokens = new Tokens(shared);
  const resets = new Resets({ ...shared, tokens });
  const registrations = new Registrations(shared);
  const secondStep = new SecondStep(shared);
  const enrolment = new Enrolment(shared);
  const notices = new Notices(shared);
  jobs.start();
  return {
    requestReset: (request, key) =>
      once.answer(key, request, resetAnswer, (isAgain) => resets.request(request, idOf(key), isAgain)),
    startRegistration: (request, key) =>
      once.answer(key, request, registrationAnswer, (isAgain) => registrations.start(request, idOf(key), isAgain)),
    accounts,
    once,
    resets,
    statuses: new Statuses(shared),
    tokens,
    registrations,
    enrolment,
    signIn: new SignIn({ ...shared, secondStep }),
    secondStep,
    notices,
    audit,
    limits,
    signInPages: signInPages(publicUrl),
    rules,
    clock,
    seedPractice: () => seedPractice(shared),
    async settled() {
      await jobs.settled();
      await audit.settled();
    },
  };
}
