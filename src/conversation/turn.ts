import { createHash } from 'node:crypto';
import { lasting } from '../guide/circumstances.ts';
import { common } from '../guide/common-topics.ts';
import type { GuideId } from '../guide/guide.ts';
import type { Tried } from '../guide/tried.ts';
import { type Expected, type SecretKind, takeOutSecrets, withoutMarks } from '../understanding/secrets/secrets.ts';
import type { Analyser } from '../understanding/understand.ts';
import { forget, recall, remember } from './causes.ts';
import { CauseReused, RecordUnreadable, StoreFull, StoreUnavailable } from './errors.ts';
import { GuideRunner, type GuideRunnerDeps } from './guide-runner.ts';
import { keepWords } from './handoff-context.ts';
import type { InboundEvent, LogLine, Reply } from './messages.ts';
import { ask } from './policy/asides.ts';
import type { RuleName } from './policy/names.ts';
import { arrived, expectedOf, filed, picked, typed, typedButton } from './policy/policy.ts';
import type { AlarmClock, Clock, ConversationStore, Turned, Turns } from './ports.ts';
import { mine, Prompts } from './prompts.ts';
import { type ConversationRecord, forgetWhatIsGone, isQuestion, newRecord } from './record.ts';
import { ReplyBuilder } from './reply-builder.ts';
import { keepLine } from './tail.ts';
import type { TurnContext } from './turn-context.ts';

export interface TurnDeps extends GuideRunnerDeps {
  readonly analyser: Analyser;
  readonly store: ConversationStore;
  readonly alarms: AlarmClock;
  readonly clock: Clock;
}

/** What is kept of a message, and what its question expected: the same text is then scrubbed alike when it comes again. */
interface Kept {
  readonly text: string;
  readonly expected: Expected;
}

/** Somebody else saved first: load again and hear it again. More often than this means something is broken. */
const attempts = 20;

/**
 * Hears one thing after another in each conversation: load, hear, act, save if nobody else has saved, and only then reply.
 */
export class ConversationTurns implements Turns {
  readonly #deps: TurnDeps;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(deps: TurnDeps) {
    this.#deps = deps;
  }

  async hear(heard: InboundEvent): Promise<Turned> {
    const before = this.#queues.get(heard.conversation) ?? Promise.resolve();
    const turn = before.then(
      () => this.#hearOrApologise(heard),
      () => this.#hearOrApologise(heard),
    );
    this.#queues.set(heard.conversation, turn);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(heard.conversation) === turn) this.#queues.delete(heard.conversation);
    }
  }

  /** Resolves when every turn under way has ended. */
  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.allSettled(this.#queues.values());
  }

  async #hearOrApologise(heard: InboundEvent): Promise<Turned> {
    const { log, content, clock } = this.#deps;
    try {
      return await this.#hear(heard);
    } catch (error) {
      // An alarm is rung again and a form is sent again: whoever brought them must know that they were not heard.
      if (error instanceof CauseReused || heard.kind === 'alarm' || heard.kind === 'result') throw error;
      const message =
        error instanceof StoreFull ? 'store-full' : error instanceof StoreUnavailable ? 'store-down' : 'unexpected';
      log.error('turn-failed', {
        message,
        error: (error as Error).name,
        stack: (error as Error).stack?.split('\n').slice(1, 6),
      });
      const builder = new ReplyBuilder(content, clock.now());
      builder.message(message);
      return { replies: [builder.reply() ?? { text: '', choices: [], links: [] }], to: heard };
    }
  }

  async #hear(heard: InboundEvent): Promise<Turned> {
    const { store, alarms, clock } = this.#deps;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { record: loaded, revision, lost } = await this.#load(heard.conversation);
      if (loaded === undefined && heard.kind === 'alarm') return { replies: [] };
      const record = loaded ?? newRecord(heard.kind === 'alarm' ? 'other' : heard.channel);
      const to = {
        channel: record.channel,
        reference: heard.kind === 'alarm' ? record.reference : (heard.reference ?? record.reference),
      };

      const earlier = heard.kind === 'alarm' ? undefined : recall(record, heard.id);
      // Too long ago to say the same again: the answer is what was said last, and where its line is.
      if (earlier === 'spent') {
        const { replies = [] } = record.causes.findLast(({ replies }) => replies.length > 0) ?? {};
        return { replies: heard.kind === 'message' ? replies : [], to, position: record.lines };
      }
      if (earlier !== undefined) {
        if (earlier.digest !== digestOf(heard, () => scrubbed(heard, earlier.expected))) throw new CauseReused();
        // A person is welcomed once, however often the channel says that they are there.
        const replies = heard.kind === 'arrival' ? [] : earlier.replies;
        const { position } = earlier;
        return { replies, to, ...(position === undefined ? {} : { position }) };
      }
      if (heard.kind !== 'alarm' && heard.reference !== undefined) record.reference = heard.reference;

      const remindersBefore = new Set(record.reminders.map(({ due }) => due));
      const { replies, lines, kept, rule } = await this.#respond(record, heard, lost);
      const isNothing = replies.length === 0 && record.reminders.every(({ due }) => remindersBefore.has(due));
      if (heard.kind === 'alarm' && isNothing) {
        const before = recall(record, heard.id);
        return { replies, to, ...(typeof before === 'object' && { saidBefore: before.replies }) };
      }
      const position = lines.find(({ from }) => from === 'person')?.position;
      // A ring is never heard a second time; it is kept for what it said.
      if (heard.kind !== 'alarm' || replies.length > 0) {
        const cause = {
          id: heard.id,
          digest: digestOf(heard, () => kept?.text ?? ''),
          ...(kept?.expected === undefined ? {} : { expected: kept.expected }),
          replies: [...replies],
          ...(position === undefined ? {} : { position }),
        };
        remember(record, cause, clock.now());
      }

      // An alarm set for a save that then fails rings for nothing, which does no harm; one never set would be a lost promise.
      for (const { due } of record.reminders) {
        if (!remindersBefore.has(due)) await alarms.set(heard.conversation, new Date(due));
      }
      if ((await store.saveIfUnchanged(heard.conversation, revision, record, lines)) === 'saved') {
        if (rule !== undefined) this.#deps.log.info('turn', { rule, channel: record.channel });
        return { replies, to, ...(position === undefined ? {} : { position }), ...(rule && { rule }) };
      }
    }
    throw new StoreUnavailable(
      `conversation changed ${attempts} times while it was heard at ${clock.now().toISOString()}`,
    );
  }

  /** A record that cannot be read is set aside, and the person is told that we begin afresh. */
  async #load(
    conversation: string,
  ): Promise<Awaited<ReturnType<ConversationStore['load']>> & { readonly lost: boolean }> {
    const { store, log } = this.#deps;
    try {
      return { ...(await store.load(conversation)), lost: false };
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      log.error('record-unreadable', { reason: error.message });
      await store.setAside(conversation);
      return { ...(await store.load(conversation)), lost: true };
    }
  }

  /** Changes the record by what was heard. @returns what is said, and the lines for the channel's log */
  async #respond(
    record: ConversationRecord,
    heard: InboundEvent,
    lost: boolean,
  ): Promise<{ replies: Reply[]; lines: LogLine[]; kept?: Kept; rule?: RuleName }> {
    const { content, clock } = this.#deps;
    const now = clock.now();
    forgetWhatIsGone(record, content.guides);
    const isTeams = record.channel === 'msteams';
    const hearer = [...(record.circumstances ?? []), ...(isTeams ? (['teams'] as const) : [])];
    const builder = new ReplyBuilder(content, now, hearer, record.last);
    const prompts = new Prompts(content, record, builder, common);
    const speaking =
      heard.kind === 'alarm'
        ? {
            conversation: heard.conversation,
            channel: record.channel,
            person: { tier: 'anonymous' } as const,
            reference: record.reference,
            now,
          }
        : {
            conversation: heard.conversation,
            channel: heard.channel,
            person: heard.person,
            reference: record.reference,
            now,
          };
    const runner = new GuideRunner(this.#deps, record, speaking, builder, prompts);
    const { analyser } = this.#deps;
    const turn: TurnContext = { deps: this.#deps, analyser, record, now, builder, prompts, runner };

    const begunBefore = new Set(record.sessions.map(({ id }) => id));
    let kept: Kept | undefined;
    let rule: RuleName | undefined;
    if (lost) builder.message('unreadable');
    switch (heard.kind) {
      case 'arrival':
        rule = await arrived(turn);
        break;
      case 'departure':
        // Whoever took us away is not spoken to; whoever brings us back is greeted again.
        forget(record, 'arrival');
        record.reminders = record.reminders.filter(({ person }) => person !== undefined);
        break;
      case 'message':
        ({ kept, rule } = await this.#message(heard, turn));
        break;
      case 'result':
        await this.#result(heard, runner, builder);
        break;
      case 'alarm':
        await runner.ring();
        break;
    }

    if (heard.kind === 'message') record.heard = now.toISOString();
    // Nobody who says something is left without a word.
    if (heard.kind === 'message' && builder.reply() === undefined) await ask(turn);
    const reply = builder.reply();
    if (reply !== undefined) record.last = reply.text;
    const lines: LogLine[] = [];
    const at = now.toISOString();
    if (heard.kind === 'message' && kept !== undefined)
      keepLine(record, { from: 'person', at, text: kept.text, ...(heard.pick === undefined ? {} : { pressed: true }) });
    keepWords(record, begunBefore);
    if (reply !== undefined) keepLine(record, { from: 'bot', at, text: reply.text });
    if (heard.kind === 'message' && heard.echo !== undefined && kept !== undefined) {
      record.lines += 1;
      lines.push({ from: 'person', position: record.lines, at, text: kept.text, body: heard.echo });
    }
    if (reply !== undefined && record.channel === 'webchat') {
      record.lines += 1;
      lines.push({ from: 'bot', position: record.lines, at, reply });
    }
    return { replies: reply === undefined ? [] : [reply], lines, ...(kept && { kept }), ...(rule && { rule }) };
  }

  /** @returns what was typed, secrets taken out: all that anything after this may see or keep */
  async #message(
    heard: Extract<InboundEvent, { kind: 'message' }>,
    turn: TurnContext,
  ): Promise<{ readonly kept: Kept; readonly rule: RuleName }> {
    const text = bounded(heard.text);
    const expected = expectedOf(turn.runner.current());
    const pick = heard.pick ?? (heard.withFile === true ? undefined : typedButton(text, turn));
    if (pick !== undefined) {
      const rule = await picked(pick, turn);
      return { kept: { text: takeOutSecrets(text, expected).text, expected }, rule };
    }
    if (heard.withFile === true) {
      if (text.trim() === '') return { kept: { text, expected }, rule: await filed(turn) };
      // Beside words it is said once.
      if (turn.record.fileTold !== true) turn.builder.message('file.beside');
      turn.record.fileTold = true;
    }
    const understood = turn.analyser.understand(text, expected, talkedAbout(turn.record));
    tellOfSecrets(understood.secrets, understood.text, turn.record, turn.builder);
    noteCircumstances(understood.heard.tried, turn);
    const rule = await typed(understood, turn);
    return { kept: { text: understood.text, expected }, rule };
  }

  /** The form was sent. If the person has moved on meanwhile, what they see is not changed under them. */
  async #result(
    heard: Extract<InboundEvent, { kind: 'result' }>,
    runner: GuideRunner,
    builder: ReplyBuilder,
  ): Promise<void> {
    const current = runner.current();
    if (
      current !== undefined &&
      runner.at(current.session, current.place) === heard.at &&
      current.place.rest.exits.has(heard.result)
    ) {
      await runner.take(current.session, heard.result, heard.values);
    } else {
      const { result } = heard;
      builder.message(
        result === 'done' ? 'late-result' : `late-result.${result === 'unknown' ? 'unknown' : 'nothing'}`,
      );
    }
  }
}

/** What they tell of themselves holds from then on, in every guide. */
function noteCircumstances(tried: readonly Tried[], { record, builder }: TurnContext): void {
  const told = lasting.filter((one) => tried.includes(one));
  if (told.length === 0) return;
  record.circumstances = [...new Set([...(record.circumstances ?? []), ...told])];
  builder.noteOfHearer(told);
}

/** The guide that a question which names no system is of: that of the last session with one, or of the topics that are offered. */
function talkedAbout({ sessions, offer }: ConversationRecord): GuideId | undefined {
  const offered = new Set(offer?.options.flatMap(({ effect }) => (effect.do === 'begin' ? effect.guide : [])));
  offered.delete(common);
  const [only] = offered;
  const isForAnother = offer?.options.some(({ id }) => id === mine) === true;
  if ((isQuestion(offer) || isForAnother) && only !== undefined && offered.size === 1) return only;
  return sessions.findLast(({ guide }) => guide !== common)?.guide;
}

/** In one sentence, and once for each kind. After that only where nothing else was said, or they would wonder. */
function tellOfSecrets(
  kinds: readonly SecretKind[],
  text: string,
  record: ConversationRecord,
  builder: ReplyBuilder,
): void {
  const told = new Set(record.secretsTold);
  const news = kinds.filter((kind) => !told.has(kind));
  const [first] = news;
  if (news.length > 1) builder.message('secret.several');
  else if (first !== undefined) builder.message(`secret.${first}`);
  else if (kinds.length > 0 && withoutMarks(text) === '' && !record.last.startsWith(builder.words('secret.again')))
    builder.message('secret.again');
  if (news.length > 0) {
    // What is taken out here stays where it was typed, and there only its writer can delete it.
    if (builder.hearer.has('teams')) builder.message('secret.still-shown');
    record.secretsTold = [...told, ...news];
  }
}

/** Nobody needs more to say what is wrong, and what is not read cannot be slow to read. */
function bounded(text: string): string {
  return text.slice(0, 4000);
}

/** The text again as it was kept of it, for a message that comes again. */
function scrubbed(heard: InboundEvent, expected: Expected): string {
  return heard.kind === 'message' ? takeOutSecrets(bounded(heard.text), expected).text : '';
}

/** @param keptOf what of a message may be kept: a digest of a short secret could be guessed back */
function digestOf(heard: InboundEvent, keptOf: () => string): string {
  const { kind } = heard;
  const said = kind === 'message' ? [keptOf(), heard.pick] : kind === 'result' ? [heard.at, heard.result] : [];
  return createHash('sha256')
    .update(JSON.stringify([kind, said]))
    .digest('base64url');
}
