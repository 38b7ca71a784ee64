import { common } from '../guide/common-topics.ts';
import { takeOutSecrets } from '../understanding/secrets/secrets.ts';
import type { Analyser } from '../understanding/understand.ts';
import { openQuestion, standings } from './asked-before.ts';
import { forget, recall, remember } from './causes.ts';
import { bounded, digestOf, labelOf, scrubbed } from './digests.ts';
import { duesOf } from './emails-then.ts';
import { CauseReused, RecordUnreadable, StoreFull, StoreUnavailable } from './errors.ts';
import { GuideRunner, type GuideRunnerDeps } from './guide-runner.ts';
import { keepWords } from './handoff-context.ts';
import { isSaid, isStillOpen, type Kept, noteCircumstances, talkOf } from './hearing.ts';
import { done, lookedAfter } from './live/answering.ts';
import { isSameOnList, nextLook } from './live/asking.ts';
import { hearWhileLive } from './live/hearing.ts';
import { listChat } from './live/listing.ts';
import type { DeedDone } from './live/mode.ts';
import type { InboundEvent, LogLine, Reply } from './messages.ts';
import { ask } from './policy/asides.ts';
import { filledIn } from './policy/details.ts';
import type { RuleName } from './policy/names.ts';
import { arrived, expectedOf, filed, picked, typed, typedButton } from './policy/policy.ts';
import type { AlarmClock, Clock, ConversationStore, QuestionStanding, QuestionsAsked, Turned, Turns } from './ports.ts';
import { Prompts } from './prompts.ts';
import { type ConversationRecord, forgetWhatIsGone, newRecord } from './record.ts';
import { passOnReply } from './replied.ts';
import { ReplyBuilder } from './reply-builder.ts';
import { tellOfSecrets } from './secrets-told.ts';
import { keepLine } from './tail.ts';
import type { TurnContext } from './turn-context.ts';

export interface TurnDeps extends GuideRunnerDeps {
  readonly analyser: Analyser;
  readonly store: ConversationStore;
  readonly alarms: AlarmClock;
  readonly clock: Clock;
}

/** Somebody else saved first: load again and hear it again. More often than this means something is broken. */
const attempts = 20;

/**
 * Hears one thing after another in each conversation: load, hear, act, save if nobody else has saved, and only then reply.
 */
export class ConversationTurns implements Turns, QuestionsAsked {
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

  async standing(conversation: string): Promise<readonly QuestionStanding[]> {
    const { store, content, clock } = this.#deps;
    const { record } = await store.load(conversation);
    return record === undefined ? [] : standings(record, content, clock.now());
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
      if (error instanceof CauseReused || !isSaid(heard) || heard.kind === 'result') throw error;
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
      if (loaded === undefined && !isSaid(heard))
        return heard.kind === 'desk' ? { replies: [], deed: 'over' } : { replies: [] };
      const record = loaded ?? newRecord(isSaid(heard) ? heard.channel : 'other');
      const to = {
        channel: record.channel,
        reference: isSaid(heard) ? (heard.reference ?? record.reference) : record.reference,
      };
      const deedBefore = heard.kind === 'desk' ? { deed: 'done' as const } : {};

      const earlier = heard.kind === 'alarm' ? undefined : recall(record, heard.id);
      // Too long ago to say the same again: the answer is what was said last, and where its line is.
      if (earlier === 'spent') {
        const { replies = [] } = record.causes.findLast(({ replies }) => replies.length > 0) ?? {};
        return { replies: heard.kind === 'message' ? replies : [], to, position: record.lines, ...deedBefore };
      }
      if (earlier !== undefined) {
        if (earlier.digest !== digestOf(heard, () => scrubbed(heard, earlier.expected))) throw new CauseReused();
        // A person is welcomed once, however often the channel says that they are there.
        const replies = heard.kind === 'arrival' ? [] : earlier.replies;
        const { position } = earlier;
        return { replies, to, ...(position === undefined ? {} : { position }), ...deedBefore };
      }
      if (isSaid(heard) && heard.reference !== undefined) record.reference = heard.reference;

      const duesBefore = duesOf(record);
      const liveBefore = record.live;
      const edited = heard.kind === 'message' ? record.causes.find(({ id }) => id === heard.edits) : undefined;
      // Channels tell of an edit where only a picture of a link was added.
      if (edited?.digest === digestOf(heard, () => scrubbed(heard, edited?.expected))) return { replies: [], to };
      const open = openQuestion(record, this.#deps.content);

      const { replies, lines, kept, rule, deed } = await this.#respond(record, heard, lost);
      if (record.live !== undefined && (heard.kind === 'alarm' || record.live !== liveBefore))
        await alarms.set(heard.conversation, nextLook(record.live, clock.now()));
      const dues = duesOf(record);
      const isSame =
        record.live === liveBefore &&
        dues.length === duesBefore.length &&
        dues.every((due) => duesBefore.includes(due));
      if (!isSaid(heard) && replies.length === 0 && isSame) {
        const before = recall(record, heard.id);
        const saidBefore = typeof before === 'object' ? { saidBefore: before.replies } : {};
        return { replies, to, ...saidBefore, ...(deed && { deed }) };
      }
      const position = lines.find(({ from }) => from === 'person')?.position;
      // A ring is never heard a second time; it is kept for what it said.
      if (heard.kind !== 'alarm' || replies.length > 0) {
        const cause = {
          id: heard.id,
          digest: digestOf(heard, () => kept?.text ?? ''),
          ...(kept?.expected === undefined ? {} : { expected: kept.expected }),
          replies: [...replies],
          at: clock.now().toISOString(),
          ...(open === '' ? {} : { open }),
          ...(kept?.pick === undefined ? {} : { pick: kept.pick }),
          ...(position === undefined ? {} : { position }),
        };
        remember(record, cause, clock.now());
      }

      // An alarm set for a save that then fails rings for nothing, which does no harm; one never set would be a lost promise.
      for (const due of dues) {
        if (!duesBefore.includes(due)) await alarms.set(heard.conversation, new Date(due));
      }
      const isListed = isSameOnList(record.live, liveBefore);
      if (!isListed) await listChat(this.#deps, heard.conversation, record, liveBefore, 'before');
      if ((await store.saveIfUnchanged(heard.conversation, revision, record, lines)) === 'saved') {
        if (!isListed) await listChat(this.#deps, heard.conversation, record, liveBefore, 'after');
        if (rule !== undefined) this.#deps.log.info('turn', { rule, channel: record.channel });
        const found = { ...(rule && { rule }), ...(deed && { deed }) };
        return { replies, to, ...(position === undefined ? {} : { position }), ...found };
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
  ): Promise<{ replies: Reply[]; lines: LogLine[]; kept?: Kept; rule?: RuleName; deed?: DeedDone }> {
    const { content, clock } = this.#deps;
    const now = clock.now();
    forgetWhatIsGone(record, content.guides);
    const isTeams = record.channel === 'msteams';
    const hearer = [...(record.circumstances ?? []), ...(isTeams ? (['teams'] as const) : [])];
    const builder = new ReplyBuilder(content, now, hearer, record.last);
    const prompts = new Prompts(content, record, builder, common);
    const speaking = {
      conversation: heard.conversation,
      ...(isSaid(heard)
        ? { channel: heard.channel, person: heard.person }
        : { channel: record.channel, person: { tier: 'anonymous' } as const }),
      reference: record.reference,
      now,
      cause: heard.id,
    };
    const runner = new GuideRunner(this.#deps, record, speaking, builder, prompts);
    const { analyser } = this.#deps;
    const turn: TurnContext = { deps: this.#deps, analyser, record, speaking, now, builder, prompts, runner };

    const begunBefore = new Set([...record.sessions, ...(record.undo?.sessions ?? [])].map(({ id }) => id));
    let kept: Kept | undefined;
    let rule: RuleName | undefined;
    let ofAgent: Awaited<ReturnType<typeof done>> | undefined;
    const liveBefore = record.live;
    if (lost) builder.message('unreadable');
    switch (heard.kind) {
      case 'arrival':
        if (heard.isShared === true) noteCircumstances(['shared'], turn);
        // Whoever is being helped, or waits, is not greeted over it.
        if (liveBefore === undefined) rule = await arrived(turn);
        break;
      case 'departure':
        // Whoever took us away is not spoken to; whoever brings us back is greeted again.
        forget(record, 'arrival');
        record.reminders = record.reminders.filter(({ person }) => person !== undefined);
        break;
      case 'message':
        ({ kept, rule } = await this.#message(heard, turn));
        break;
      case 'details':
        rule = 'details';
        tellOfSecrets(await filledIn(heard, turn), '-', record, builder);
        break;
      case 'result':
        await this.#result(heard, runner, builder);
        break;
      case 'alarm':
        if (record.live?.is !== 'with-person') await runner.ring();
        await lookedAfter(turn);
        break;
      case 'desk':
        ofAgent = await done(heard.deed, turn);
        break;
    }

    if (heard.kind === 'message') record.heard = now.toISOString();
    // Nobody who says something is left without a word.
    const isWithPerson = liveBefore?.is === 'with-person';
    if (heard.kind === 'message' && !isWithPerson && builder.reply() === undefined) await ask(turn);
    const reply = builder.reply();
    if (reply !== undefined) record.last = reply.text;
    const lines: LogLine[] = [];
    const at = now.toISOString();
    if (heard.kind === 'message' && kept !== undefined)
      keepLine(record, {
        from: 'person',
        at,
        text: kept.text || labelOf(heard.pick, record),
        ...(heard.pick === undefined ? {} : { pressed: true }),
      });
    keepWords(record, begunBefore);
    const said = ofAgent?.reply;
    if (said?.by !== undefined) keepLine(record, { from: 'agent', at, text: said.text });
    if (reply !== undefined) keepLine(record, { from: 'bot', at, text: reply.text });
    // Web chat is read from its log; of other channels what a person answers is kept there, for whoever answers.
    const isLogged = record.channel === 'webchat' || liveBefore !== undefined || record.live !== undefined;
    const echo = heard.kind === 'message' ? (heard.echo ?? (isLogged ? {} : undefined)) : undefined;
    if (echo !== undefined && kept !== undefined) {
      record.lines += 1;
      const care = kept.care === true ? { care: true as const } : {};
      lines.push({ from: 'person', position: record.lines, at, text: kept.text, body: echo, ...care });
    }
    const isToAgent = record.live?.is === 'with-person' ? { toAgent: true as const } : {};
    const replies = [said, reply].flatMap((one) => (one === undefined ? [] : [{ ...one, ...isToAgent }]));
    for (const one of isLogged ? replies : []) {
      record.lines += 1;
      lines.push({ from: 'bot', position: record.lines, at, reply: one });
    }
    const deed = ofAgent?.deed;
    return { replies, lines, ...(kept && { kept }), ...(rule && { rule }), ...(deed && { deed }) };
  }

  /** @returns what was typed, secrets taken out: all that anything after this may see or keep */
  async #message(
    heard: Extract<InboundEvent, { kind: 'message' }>,
    turn: TurnContext,
  ): Promise<{ readonly kept: Kept; readonly rule: RuleName }> {
    const text = bounded(heard.text);
    if (turn.record.live !== undefined) return hearWhileLive(heard, text, turn);
    const expected = turn.record.ticketAsked === undefined ? expectedOf(turn.runner.current()) : 'payroll-number';
    if (heard.edits !== undefined && !isStillOpen(heard.edits, turn)) {
      turn.builder.message('edit-late');
      return { kept: { text: takeOutSecrets(text, expected).text, expected }, rule: 'edit' };
    }
    const pick = heard.pick ?? (heard.withFile === true ? undefined : typedButton(text, turn));
    if (pick !== undefined) {
      const rule = await picked(pick, turn);
      return { kept: { text: takeOutSecrets(text, expected).text, expected, pick }, rule };
    }
    if (heard.withFile === true) {
      if (text.trim() === '') return { kept: { text, expected }, rule: await filed(turn) };
      // Beside words it is said once.
      if (turn.record.fileTold !== true) turn.builder.message('file.beside');
      turn.record.fileTold = true;
    }
    const understood = turn.analyser.understand(text, expected, talkOf(turn));
    tellOfSecrets(understood.secrets, understood.text, turn.record, turn.builder);
    noteCircumstances(understood.heard.tried, turn);
    await passOnReply(understood.text, turn);
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
