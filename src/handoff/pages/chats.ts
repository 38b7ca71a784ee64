import { sayInstant } from '../../calendar/calendar.ts';
import type { LogLine } from '../../conversation/ports.ts';
import { hashOf } from '../../http/tokens.ts';
import { keyOfForm, page, type Visit } from '../../pages/visit.ts';
import { withoutMarkdown } from '../../text/markdown.ts';
import type { Agent } from '../agents.ts';
import {
  type CallRecord,
  callRecords,
  type Done,
  type LiveChat,
  type LiveList,
  type Proof,
  type Resolution,
  resolutions,
  type Taken,
} from '../live/ports.ts';
import { maskedName } from '../masking.ts';
import { showAccount } from './account.ts';
import { type DeskSite, liveAgent, root } from './desk-site.ts';
import { sayReset } from './reset-words.ts';
import { lengthOf, noSystem, teamsToChoose } from './selecting.ts';

const chatsPath = `${root}/chats`;
const back = { text: 'Back to the chats', href: chatsPath };
const longestText = 4000;

const resolutionWords: Readonly<Record<Resolution, string>> = {
  solved: 'Solved: they are back in',
  advised: 'Advised: they know what to do',
  ticket: 'Make it a ticket: the chat asks them for what is missing, and sends it',
  'not-ours': 'Not for this desk',
  'no-answer': 'They did not answer',
};
const recordWords: Readonly<Record<CallRecord, string>> = {
  'staff-record': 'The staff record',
  payroll: 'Payroll',
  directory: 'The staff directory',
  switchboard: 'The switchboard',
};
/** Chats with people: who waits, and one chat with what an agent can do in it. Each is a form; a script saves the reloading. */
export function mountChats(at: DeskSite): void {
  const { site, live, titles, clock, signedIn } = at;
  const chatPath = `${chatsPath}/:chat`;
  const pathOf = (visit: Visit): `/${string}` => `${chatsPath}/${encodeURIComponent(visit.part('chat'))}`;

  page(
    site,
    chatsPath,
    signedIn(async (visit, agent) => {
      const isOn = await live.beat(liveAgent(agent));
      const list = await live.list(liveAgent(agent));
      const now = clock.now();
      const rows = (chats: readonly LiveChat[]) => chats.map((chat) => rowOf(chat, agent, now));
      visit.show(visit.query.get('look') === 'yes' ? 'desk-chats-list' : 'desk-chats', 'Chats', {
        agent,
        isOn,
        waiting: rows(list.waiting),
        mine: rows(list.mine),
        colleagues: rows(list.withColleagues),
      });
    }),
  );
  for (const [name, accepting] of [['on', true] as const, ['off', false] as const])
    page(
      site,
      `${chatsPath}/switch-${name}`,
      undefined,
      signedIn(async (visit, agent) => {
        await live.beat(liveAgent(agent), accepting);
        visit.go(chatsPath);
      }),
    );

  page(
    site,
    chatPath,
    signedIn((visit, agent) => show(visit, agent)),
  );

  page(
    site,
    `${chatPath}/account`,
    signedIn(async (visit, agent) => {
      const [who, id] = [liveAgent(agent), visit.part('chat')];
      const proof = await live.proofOf(who, id);
      const address = proof === undefined ? undefined : (await live.before(who, id))?.address;
      // Whose account it is is looked at by whoever has the chat.
      if (address === undefined) return visit.go(pathOf(visit));
      await live.noteAccount(who, id);
      const isProved = proof !== undefined && 'addresses' in proof && proof.addresses.includes(address);
      const whose = isProved ? address : 'As they gave it';
      await showAccount(at, visit, agent, { address, isProved, back: 'Back to the chat', path: pathOf(visit), whose });
    }),
  );

  const posted: Readonly<Record<string, (visit: Visit, agent: Agent, chat: string) => Promise<void>>> = {
    async take(visit, agent, chat) {
      const taken = await live.take(liveAgent(agent), chat);
      if (taken.is === 'done') return visit.go(pathOf(visit));
      const { title, paragraph, status } = refusalOf(taken);
      visit.say(title, [paragraph], back, status);
    },
    pass: (visit, agent, chat) => after(visit, live.pass(liveAgent(agent), chat), chatsPath),
    leave: (visit, agent, chat) => after(visit, live.leave(liveAgent(agent), chat), chatsPath),
    async typing(visit, agent, chat) {
      await live.typing(liveAgent(agent), chat);
      visit.go(pathOf(visit));
    },
    async say(visit, agent, chat) {
      const text = visit.field('text').replace(/\r\n/g, '\n').trim();
      const again = (fault: string) => show(visit, agent, { text: fault }, { text });
      if (text === '') return again('Write something first');
      if (text.length > longestText) return again(`Use at most ${longestText} characters`);
      const done = await live.send(liveAgent(agent), chat, { id: keyOfForm(visit, hashOf(text)), text });
      if (done.is === 'secret')
        return again('This looks like a password or a code. Leave it out: nobody at the desk needs one');
      return after(visit, Promise.resolve(done), pathOf(visit));
    },
    async 'hand-over'(visit, agent, chat) {
      const [kind = '', ...rest] = visit.field('to').split(':');
      const id = rest.join(':');
      if (kind === 'team' && titles.has(id))
        return after(visit, live.handOver(liveAgent(agent), chat, { team: id }), chatsPath);
      if (kind !== 'agent') return show(visit, agent, { to: 'Choose a colleague or a team' });
      const done = await live.handOver(liveAgent(agent), chat, { agent: id });
      if (done.is === 'nobody-there') return show(visit, agent, { to: 'They are not at the desk just now' });
      if (done.is === 'at-their-limit')
        return show(visit, agent, {
          to: `They have ${done.limit} ${done.limit === 1 ? 'chat' : 'chats'}, and can take no more`,
        });
      return after(visit, Promise.resolve(done), chatsPath);
    },
    async resolve(visit, agent, chat) {
      const reason = resolutions.find((one) => one === visit.field('reason'));
      if (reason === undefined) return show(visit, agent, { reason: 'Say how it ended' });
      return after(visit, live.resolve(liveAgent(agent), chat, reason), chatsPath);
    },
    async words(visit, agent, chat) {
      const shown = await live.showWords(liveAgent(agent), chat);
      if (shown === undefined) return after(visit, Promise.resolve({ is: 'not-yours' }), chatsPath);
      return show(visit, agent, {}, {}, { read: shown.read });
    },
    async 'hear-words'(visit, agent, chat) {
      const heard = await live.hearWords(liveAgent(agent), chat, visit.field('words'));
      if (heard.is === 'joined') return visit.go(pathOf(visit));
      const fault =
        heard.is === 'wrong' ? 'Those are not the words' : 'Those words are over. Show three others in their chat';
      return show(visit, agent, { words: fault }, {}, { read: visit.field('read').slice(0, 20) });
    },
    async 'called-back'(visit, agent, chat) {
      const record = callRecords.find((one) => one === visit.field('record'));
      if (record === undefined) return show(visit, agent, { record: 'Say where that number is from' });
      return after(visit, live.calledBack(liveAgent(agent), chat, record), pathOf(visit));
    },
    async reset(visit, agent, chat) {
      const [system, email] = [visit.field('system'), visit.field('email').trim()];
      if (!at.resets.has(system)) return show(visit, agent, { system: 'Choose a system' });
      if (email === '') return show(visit, agent, { email: 'Give the address on record' });
      const asked = await live.askForReset(liveAgent(agent), chat, {
        system,
        email,
        key: keyOfForm(visit, system, hashOf(email)),
      });
      visit.say('A reset', sayReset(asked, clock.now()), { text: 'Back to the chat', href: pathOf(visit) });
    },
  };
  for (const [name, take] of Object.entries(posted))
    page(
      site,
      `${chatPath}/${name}`,
      undefined,
      signedIn((visit, agent) => take(visit, agent, visit.part('chat'))),
    );

  /** @param next where to, when it is done */
  async function after(visit: Visit, doing: Promise<Done>, next: `/${string}`): Promise<void> {
    const done = await doing;
    if (done.is === 'done') return visit.go(next);
    visit.say(
      done.is === 'nobody-there' ? 'This chat is over' : 'This chat is not with you',
      ['Nothing was done. It may have ended, or gone to a colleague, a moment ago.'],
      back,
      409,
    );
  }

  async function show(
    visit: Visit,
    agent: Agent,
    faults: Readonly<Record<string, string>> = {},
    typed: Readonly<Record<string, string>> = {},
    check: { readonly read?: string } = {},
  ): Promise<void> {
    const who = liveAgent(agent);
    const id = visit.part('chat');
    const isLook = visit.query.get('look') === 'yes';
    const known = isLook && /^\d{1,9}$/.test(visit.query.get('after') ?? '') ? Number(visit.query.get('after')) : 0;
    const [list, lines] = await Promise.all([live.list(who), live.transcript(who, id, known)]);
    const chat = chatIn(list, id);
    if (chat === undefined || lines === undefined)
      return visit.say(
        'There is no such chat for you',
        ['It may be over, or with somebody else. If it is somebody else’s, we have noted that you looked.'],
        back,
        404,
      );
    const now = clock.now();
    const isMine = chat.with?.id === agent.id;
    const shown = lines.map((line) => lineOf(line, now));
    const state = `${chat.with?.id ?? ''} ${chat.care ?? ''}`;
    const hasCare = chat.care === true;
    if (isLook) return visit.show('desk-chat-lines', 'Chat', { lines: shown, state, hasCare });
    const before = await live.before(who, id);
    const replies = isMine ? at.chatReplies(chat.team) : [];
    const ready = replies.find((one) => one.id === visit.query.get('reply'))?.text ?? '';
    const proof = isMine ? await live.proofOf(who, id) : undefined;
    visit.showFaults('desk-chat', chat.about ?? 'Help with a login', faults, {
      agent,
      chat: rowOf(chat, agent, now),
      isMine,
      path: pathOf(visit),
      lines: shown,
      state,
      hasCare,
      before,
      replies,
      hasAccount: isMine && at.forensics !== undefined && before?.address !== undefined,
      typed: { text: ready, ...typed },
      check,
      proof: proof && proofOf(proof, now),
      resets: [{ value: '', text: 'Choose' }, ...[...at.resets].map(([value, text]) => ({ value, text }))],
      withForm: [...at.withForm.values()],
      reasons: resolutions.map((value) => ({ value, text: resolutionWords[value] })),
      records: callRecords.map((value) => ({ value, text: recordWords[value] })),
      colleagues: isMine
        ? [
            { value: '', text: 'Choose' },
            ...(await at.sessions.colleagues())
              .filter((one) => one.id !== agent.id)
              .map((one) => ({ value: `agent:${one.id}`, text: one.name })),
            ...teamsToChoose(titles),
          ]
        : [],
    });
  }

  function rowOf(chat: LiveChat, agent: Agent, now: Date) {
    const isSeen = chat.with?.id === agent.id;
    const { name = 'No name given' } = chat;
    return {
      id: chat.id,
      path: `${chatsPath}/${encodeURIComponent(chat.id)}`,
      name: isSeen || chat.name === undefined ? name : maskedName(name),
      about: chat.about ?? 'Help with a login',
      system: titles.get(chat.team) ?? noSystem,
      waits: lengthOf(now.getTime() - Date.parse(chat.askedAt)),
      place: chat.place,
      with: chat.with?.name,
      isBack: chat.isBack === true,
      hasCare: chat.care === true,
      isOffered: chat.offered?.to === agent.id,
    };
  }
}

function chatIn({ waiting, mine, withColleagues }: LiveList, id: string): LiveChat | undefined {
  return [...waiting, ...mine, ...withColleagues].find((chat) => chat.id === id);
}

function lineOf(line: LogLine, now: Date) {
  const by = line.from === 'person' ? 'They' : (line.reply.by ?? 'Latchkey');
  const text = line.from === 'person' ? line.text : withoutMarkdown(line.reply.text);
  return {
    position: line.position,
    by,
    text,
    isTheirs: line.from === 'person',
    at: sayInstant(new Date(line.at), now),
  };
}

function proofOf(proof: Proof, now: Date) {
  const said = () => {
    switch (proof.is) {
      case 'signed-in':
        return 'They are signed in.';
      case 'both-ways':
        return `They are signed in, and the person on the phone is the same: joined at ${sayInstant(new Date(proof.at), now)}.`;
      case 'called-back':
        return `${proof.by} rang the number on record (${recordWords[proof.record]}) at ${sayInstant(new Date(proof.at), now)}, and they answered.`;
      case 'nobody':
        return proof.joined
          ? 'The person on the phone is the one in this chat. They have not shown who they are.'
          : 'They have not shown who they are. What a caller knows is no proof of it.';
    }
  };
  const addresses = 'addresses' in proof ? proof.addresses : undefined;
  return { says: said(), isProved: proof.is !== 'nobody', addresses };
}

function refusalOf(taken: Exclude<Taken, { readonly is: 'done' }>) {
  switch (taken.is) {
    case 'with-a-colleague':
      return {
        title: `${taken.by || 'A colleague'} has this chat`,
        paragraph: 'They were a moment quicker.',
        status: 409,
      };
    case 'at-your-limit':
      return {
        title: 'You have as many chats as you can take',
        paragraph: `That is ${taken.limit}. End or hand over one of them first.`,
        status: 409,
      };
    case 'another-team':
      return { title: 'This chat is for another team', paragraph: 'You can take those of your own team.', status: 403 };
    case 'over':
      return { title: 'This chat is over', paragraph: 'Nobody is waiting there any more.', status: 409 };
  }
}
