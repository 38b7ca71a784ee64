import type { Content } from '../content.ts';
import { type Confirmer, confirmers, type Facts } from '../facts.ts';
import { drawingsOf } from '../list.ts';
import { splitText } from '../text.ts';
import type { Claims } from './claims.ts';
import { type Standing, standings } from './ours.ts';
import type { Place } from './sentences.ts';

/** One sentence to confirm, as it is printed. */
export interface Line {
  readonly confirmer: Confirmer;
  readonly guide: string;
  readonly own: Standing | 'assumed';
  readonly words: string;
  readonly where: string;
}

/** Everything that is ours: the sentences of the sheets, and what `facts.yaml` assumes, by who confirms it. */
export function linesOf(all: readonly Claims[], { facts, replaced }: Content): readonly Line[] {
  const sentences = all.flatMap(({ guide, listed, sentences }) => {
    const places = new Map(sentences.map(({ words, places }) => [words, places]));
    return listed.map(({ words, confirmer, own }): Line => {
      return { confirmer, guide: guide.title, own, words: onPaper(words, facts), where: whereOf(places.get(words)) };
    });
  });
  const assumed = [...facts.rows].flatMap(([id, { tell, sentence, assumed, confirms, value }]): Line[] => {
    // A row that the Trust has set is the Trust's own.
    if (assumed === undefined || confirms === undefined || replaced.has(id)) return [];
    const words = onPaper(tell ?? sentence ?? value, facts);
    return [{ confirmer: confirms, guide: 'facts.yaml', own: 'assumed', words: `${words} (${assumed})`, where: id }];
  });
  const order = [...standings, 'assumed'];
  return [...sentences, ...assumed].sort(
    (one, other) =>
      confirmers.indexOf(one.confirmer) - confirmers.indexOf(other.confirmer) ||
      order.indexOf(one.own) - order.indexOf(other.own),
  );
}

const teams: Readonly<Record<Confirmer, string>> = {
  'training-team': 'the training team',
  it: 'IT',
  helpdesk: 'the helpdesk',
  safeguarding: 'safeguarding',
};

/** What stands over each kind of sentence on paper. */
const kinds: Readonly<Record<Line['own'], string>> = {
  craft: 'What to do, beyond the guide: tick what is right',
  care: 'Said to somebody who is worn down or in distress: tick what is right',
  courtesy: 'Courtesies: questions, thanks and what leads from one thing to the next',
  assumed: 'Taken for granted: tick what is right',
};

/**
 * A sheet for each team, guide by guide, to be read through and signed in one sitting: what could be wrong. Of the courtesies, which claim
 * nothing, it says how many there are.
 *
 * @param withCourtesies each of them too, to be read for their tone
 */
export function claimsPage(all: readonly Claims[], content: Content, withCourtesies = false): string {
  const lines = linesOf(all, content);
  const pages = confirmers.flatMap((confirmer) => {
    const theirs = lines.filter((line) => line.confirmer === confirmer);
    if (theirs.length === 0) return [];
    const courtesies = theirs.filter(({ own }) => own === 'courtesy');
    const shown = withCourtesies ? theirs : theirs.filter(({ own }) => own !== 'courtesy');
    return [
      `\n${rule}`,
      `To be confirmed by ${teams[confirmer]}: ${theirs.length - courtesies.length}`,
      ...all.flatMap(({ guide, ours }) => {
        const sheet = ours[confirmer];
        if (sheet === undefined) return [];
        const signed =
          sheet['signed-off'] === undefined ? 'not signed off yet' : `signed off on ${sheet['signed-off']}`;
        return [`  ${guide.title}: ${signed}, to be looked at again by ${sheet['review-by']}`];
      }),
      ...[...new Set(shown.map(({ guide }) => guide))].flatMap((guide) => [
        `\n${guide}\n${'-'.repeat(guide.length)}`,
        ...kindsOf(shown.filter((line) => line.guide === guide)),
      ]),
      ...(withCourtesies ? [] : folded(courtesies)),
      '\nName, date:  ______________________________',
    ];
  });
  return [
    'What Latchkey says of its own accord. No guide says these, so somebody who knows has to.',
    'Cross out what is not so. What stands in ‹› is filled in when it is said. After the dot stands where.',
    ...pages,
    ...inOtherWords(all, content.facts),
    ...drawn(all),
  ].join('\n');
}

const rule = '='.repeat(100);

/** The courtesies in a few lines: nothing in them could be wrong, so nobody has to sign each. */
function folded(courtesies: readonly Line[]): readonly string[] {
  if (courtesies.length === 0) return [];
  const some = courtesies.filter((_, index) => index % Math.ceil(courtesies.length / 6) === 0);
  return [
    `\nBesides, ${courtesies.length} courtesies: questions, thanks, and what leads from one thing to the next. They claim nothing of a system.`,
    ...some.map(({ words }) => `  - ${words}`),
    '  All of them: npm run guides -- claims --courtesies',
  ];
}

/** The sentences of one guide, by their kind. A courtesy claims nothing, so it needs no box and no place. */
function kindsOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.map(({ own }) => own))].flatMap((own) => [
    `\n${kinds[own]}`,
    ...lines
      .filter((line) => line.own === own)
      .map(({ words, where }) => (own === 'courtesy' ? `  - ${words}` : `  [ ] ${words}  · ${where}`)),
  ]);
}

/** What says a fact in other words than the guide's, beside the guide's own: for whoever knows the guide to compare. */
function inOtherWords(all: readonly Claims[], facts: Facts): readonly string[] {
  const said = all.flatMap(({ ours }) => Object.entries(ours.says ?? {}));
  if (said.length === 0) return [];
  const rows = said.flatMap(([id, sentences = []]) => {
    const { quote, assumed } = facts.rows.get(id) ?? {};
    const source = quote === undefined ? `no guide: ${assumed}` : `“${quote}”`;
    return [`\n${id}: ${source}`, ...sentences.map((words) => `  [ ] ${onPaper(words, facts)}`)];
  });
  return [`\n${rule}`, 'Said in other words than the guide does, to be compared by whoever knows it', ...rows];
}

/** What the pictures show, to be held against the screens. */
function drawn(all: readonly Claims[]): readonly string[] {
  const rows = all.flatMap(({ guide }) => {
    const steps = [...guide.steps.values()];
    const titles = new Map(
      steps.flatMap((step) => drawingsOf(step, undefined)).map(({ name, title }) => [name, title]),
    );
    return [...titles].map(([name, title]) => `  [ ] ${title}  · ${guide.id}/drawings/${name}.svg`);
  });
  return rows.length === 0
    ? []
    : [`\n${rule}`, 'Drawings, to be held against the screens by whoever has them', ...rows];
}

/** Every promise, what keeps it, and how that reaches a person. */
export function promisesPage(all: readonly Claims[]): string {
  return all
    .flatMap(({ guide, promises, ours }) => {
      const kept = new Map((ours.promises ?? []).map(({ said, kept }) => [said, kept]));
      return promises.map(({ words, place, by }) => {
        const how = by === undefined ? [kept.get(words) ?? 'NOTHING KEEPS IT'] : [by.name];
        const ways = by === undefined ? [] : [`    web chat: ${by.webChat}`, `    Teams:    ${by.teams}`];
        return [`${guide.id}/${whereOf([place])}: ${words}`, `    kept by: ${how}`, ...ways].join('\n');
      });
    })
    .join('\n');
}

function whereOf(places: readonly Place[] = []): string {
  const names = places.map(({ in: where, path: [first = '', second = '', key] }) => {
    if (where === 'facts') return `${first}.${second}`;
    return key === undefined || key === 'say' || key === 'steps' ? second : `${second} (${key})`;
  });
  return [...new Set(names)].join(', ');
}

/** A sentence with its facts in it, and its values as blanks. */
function onPaper(words: string, facts: Facts): string {
  return splitText(words)
    .map(({ words, placeholder = '' }) => {
      if (words !== undefined) return words.replaceAll('**', '');
      return facts.rows.has(placeholder) ? facts.say(placeholder) : `‹${placeholder.replace('clock ', 'time after ')}›`;
    })
    .join('');
}
