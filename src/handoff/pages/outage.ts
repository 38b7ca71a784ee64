import { page, type Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import { type DeskSite, keyOfWords, root, teamsOf } from './desk-site.ts';

const longestText = 4000;

/** Telling everybody whose ticket is about one topic: an outage, mostly. What is typed is read again before it leaves. */
export function mountOutage(at: DeskSite): void {
  const { site, desk, titles, topics, signedIn } = at;
  const path = `${root}/tell-all`;
  const title = 'Tell everybody in a topic';

  page(
    site,
    path,
    signedIn((visit, agent) => ask(visit, agent, {})),
    signedIn(async (visit, agent) => {
      const [team = '', topic] = visit.field('about').split('/');
      const text = visit.field('text').replace(/\r\n/g, '\n').trim();
      const faults = faultsOf(agent, team, topic, text);
      if (Object.keys(faults).length > 0) return ask(visit, agent, faults);
      const key = keyOfWords('told', visit.field('told-key') || visit.field('form-key'), visit.field('about'), text);
      if (visit.field('confirmed') === 'yes') {
        const count = await desk.tellAll(agent, { team, ...(topic === undefined ? {} : { topic }), text, key });
        const people = count === 1 ? '1 person is told.' : `${count} people are told.`;
        return visit.say(people, ['The tickets stay open: resolve them when it works again.'], {
          text: 'Back to the tickets',
          href: root,
        });
      }
      const affected = await desk.affected(agent, team, topic);
      visit.show('desk-tell-all-check', 'Check what you send', {
        agent,
        path,
        text,
        about: visit.field('about'),
        aboutWords: sayAbout(team, topic),
        count: affected.length,
        toldKey: visit.field('form-key'),
      });
    }),
  );

  function faultsOf(agent: Agent, team: string, topic: string | undefined, text: string): Record<string, string> {
    const isTheirs = teamsOf(agent, titles).some(([id]) => id === team);
    const isTopic = topic === undefined || topics.get(team)?.has(topic) === true;
    return {
      ...(isTheirs && isTopic ? {} : { about: 'Choose what it is about' }),
      ...(text === '' ? { text: 'Write what they should know' } : {}),
      ...(text.length > longestText ? { text: `Use at most ${longestText} characters` } : {}),
      ...(at.holdsSecret(text) ? { text: 'This looks like a password or a code. Leave it out' } : {}),
    };
  }

  function ask(visit: Visit, agent: Agent, faults: Readonly<Record<string, string>>): void {
    const chosen = visit.field('about');
    visit.showFaults('desk-tell-all', title, faults, {
      agent,
      path,
      text: visit.field('text'),
      choices: [
        { value: '', text: 'Choose' },
        ...teamsOf(agent, titles).flatMap(([team, system]) => [
          { value: team, text: `${system}: everything`, selected: chosen === team },
          ...[...(topics.get(team) ?? [])].map(([topic, words]) => ({
            value: `${team}/${topic}`,
            text: `${system}: ${words}`,
            selected: chosen === `${team}/${topic}`,
          })),
        ]),
      ],
    });
  }

  function sayAbout(team: string, topic: string | undefined): string {
    const words = topic === undefined ? 'everything' : (topics.get(team)?.get(topic) ?? topic);
    return `${titles.get(team) ?? team}: ${words}`;
  }
}
