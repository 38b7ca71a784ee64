import type { Content } from '../content.ts';
import { confirmers, type FactId, type Facts } from '../facts.ts';
import type { Guide } from '../guide.ts';
import { type GuideFiles, readGuide } from './compile.ts';
import { anyShape, type Issue, type Read, readDocument, type SourceFile } from './document.ts';
import { type Listed, listedIn, type OursSource, oursSource } from './ours.ts';
import { type Promised, promisesOf } from './promises.ts';
import { type Place, type Sentence, sentencesOf, splitSentences } from './sentences.ts';
import { isBacked, isCourtesy } from './standing.ts';

/** A guide with all that it says, and what is listed of it. */
export interface Claims {
  readonly guide: Guide;
  readonly sentences: readonly Sentence[];
  readonly promises: readonly Promised[];
  /** The sentences with no standing: neither a fact says them, nor are they listed as ours. */
  readonly unlisted: readonly Sentence[];
  /** What is listed and no longer said: of the sheets, of `says`, of `promises`. */
  readonly stale: readonly { readonly words: string; readonly path: readonly PropertyKey[] }[];
  readonly listed: readonly Listed[];
  readonly ours: OursSource;
  readonly read: Read<OursSource>;
  readonly file: string;
}

/** @returns nothing for a guide that did not compile */
export function claimsOf(content: Content, source: GuideFiles): Claims | undefined {
  const { data } = readGuide(source, content.facts);
  const guide = content.guides.get(data?.guide ?? '');
  if (data === undefined || guide === undefined) return undefined;
  const file = source.ours?.file ?? source.file.replace(/guide\.yaml$/, 'ours.yaml');
  const read = readDocument(source.ours ?? { file, text: '{}' }, oursSource);
  const ours = read.data ?? {};
  const listed = listedIn(ours);
  const sentences = sentencesOf(guide, data, content);
  const said = new Set(sentences.map(({ words }) => words));
  const inOtherWords = Object.values(ours.says ?? {}).flatMap((all = []) => all);
  const promises = promisesOf(
    guide,
    sentences.filter((sentence) => !isAssumed(sentence, content.facts)),
  );
  // What is promised and not kept is told as that, once.
  const proved = promises.filter(({ by }) => by?.isProof !== false).map(({ words }) => words);
  const kept = [...(ours.promises ?? []).map(({ said }) => said), ...proved];
  // Its row says who confirms it, wherever it is said.
  const shared = [...content.facts.rows.values()].flatMap(({ assumed, sentence = '' }) =>
    assumed === undefined ? [] : splitSentences(sentence),
  );
  const ownWords = listed.map(({ words }) => words);
  const known = new Set([...ownWords, ...(ours.unsorted ?? []), ...inOtherWords, ...kept, ...shared]);
  const unlisted = sentences.filter(
    (sentence) =>
      !known.has(sentence.words) &&
      !isCourtesy(sentence.words) &&
      !isBacked(sentence, content.facts) &&
      !isAssumed(sentence, content.facts),
  );
  const lines = [
    ...listed,
    ...Object.entries(ours.says ?? {}).flatMap(([fact, all = []]) =>
      all.map((words, index) => ({ words, path: ['says', fact, index] })),
    ),
    ...(ours.promises ?? []).map(({ said: words }, index) => ({ words, path: ['promises', index] })),
    ...(ours.unsorted ?? []).map((words, index) => ({ words, path: ['unsorted', index] })),
  ];
  const stale = lines.filter(({ words }) => !said.has(words));
  return { guide, sentences, promises, unlisted, stale, listed, ours, read, file };
}

/** What is told of an assumed row is ours by that row, which says why it is assumed and who confirms it. */
function isAssumed({ places }: Sentence, { rows }: Facts): boolean {
  return places.every(({ in: where, path: [owner, row] }) => {
    return where === 'facts' && rows.get(`${owner}.${row}`)?.assumed !== undefined;
  });
}

/** Each sentence either says a fact or is listed as ours, and what is listed is said and was looked at. */
export function reviewClaims(
  content: Content,
  { facts, guides }: { readonly facts: SourceFile; readonly guides: readonly GuideFiles[] },
  today: string,
): Issue[] {
  const factsRead = readDocument(facts, anyShape);
  const unconfirmed = [...content.facts.rows].flatMap(([id, { assumed, confirms }]): Issue[] => {
    if (assumed === undefined || confirms !== undefined || content.replaced.has(id)) return [];
    const line = factsRead.lineOf([...id.split('.'), 'assumed']);
    const remedy = `add confirms: one of ${confirmers.join(', ')}`;
    return [{ file: facts.file, line, message: `${id} is assumed, and nobody confirms it`, remedy }];
  });
  const ofGuides = guides.flatMap((source) => {
    const claims = claimsOf(content, source);
    if (claims === undefined) return [];
    const { file, read, ours, guide } = claims;
    const at = (path: readonly PropertyKey[], message: string, remedy: string): Issue => {
      return { file, line: read.lineOf(path), message, remedy };
    };
    const guideRead = readGuide(source, content.facts);
    const whereSaid = ({ in: where, path }: Place, message: string, remedy: string): Issue => {
      const step = where === 'guide' && path[0] === 'steps' ? path[1] : undefined;
      const { file, line } =
        where === 'facts'
          ? { file: facts.file, line: factsRead.lineOf(path) }
          : { file: source.file, line: guideRead.lineOf(path) };
      return { file, line, ...(step === undefined ? {} : { step }), message, remedy };
    };
    return [
      ...read.issues,
      ...claims.unlisted.flatMap(({ words, places: [place] }) => {
        const remedy = `say what a fact says and cite it, or list it in ${file}: npm run guides -- claims --write`;
        const message = `no fact says this, and it is not listed as ours: ${short(words)}`;
        return place === undefined ? [] : [whereSaid(place, message, remedy)];
      }),
      ...claims.stale.map(({ words, path }) =>
        at(path, `is listed and no longer said: ${short(words)}`, 'look at what is said in its place, and take it out'),
      ),
      ...(ours.unsorted ?? []).map((words, index) =>
        at(['unsorted', index], `nobody has looked at this: ${short(words)}`, sorting),
      ),
      ...broken(claims).map(({ words, place, remedy }) =>
        whereSaid(place, `promises what nothing keeps: ${short(words)}`, remedy),
      ),
      ...twice(claims).map(({ words, path }) => at(path, `is listed twice: ${short(words)}`, 'keep one of the two')),
      ...unknownFacts(claims, content).map((fact) =>
        at(['says', fact], `there is no fact ${fact} that ${guide.id} says`, 'name a fact that its step says or cites'),
      ),
      ...reviewSheets(ours, today, at),
    ];
  });
  return [...unconfirmed, ...ofGuides];
}

const sorting =
  'move it to whoever confirms it, under craft, courtesy or care; or under says, by the fact that it says';

function short(words: string): string {
  return `“${words.slice(0, 70)}${words.length > 70 ? '…' : ''}”`;
}

/** The promises that no step keeps where they are made, and of which nobody says how they are kept. */
function broken({ promises, ours }: Claims): readonly Promised[] {
  const kept = new Set((ours.promises ?? []).map(({ said }) => said));
  return promises.filter(({ words, by }) => by === undefined && !kept.has(words));
}

function twice({ listed }: Claims): readonly Listed[] {
  const met = new Set<string>();
  return listed.filter(({ words }) => met.size === met.add(words).size);
}

/** Facts under `says` that the places of their sentences do not cite. */
function unknownFacts({ ours, sentences }: Claims, { facts }: Content): readonly FactId[] {
  const cited = new Map(sentences.map(({ words, places }) => [words, places.map(({ cites }) => cites)]));
  return Object.entries(ours.says ?? {}).flatMap(([fact, all = []]) => {
    const isCited = all.every((words) => (cited.get(words) ?? []).every((cites) => cites.includes(fact)));
    return facts.rows.has(fact) && isCited ? [] : [fact];
  });
}

function reviewSheets(
  ours: OursSource,
  today: string,
  at: (path: readonly PropertyKey[], message: string, remedy: string) => Issue,
): Issue[] {
  return confirmers.flatMap((confirmer) => {
    const sheet = ours[confirmer];
    if (sheet === undefined) return [];
    const { 'signed-off': signed, 'review-by': by } = sheet;
    const path = [confirmer, 'review-by'];
    const remedy = `print it with npm run guides -- claims, have it confirmed, then move signed-off and review-by`;
    if (by < today) return [at(path, `was to be confirmed by ${by}`, remedy)];
    if (signed !== undefined && (signed > today || by <= signed))
      return [
        at([confirmer, 'signed-off'], `was signed off on ${signed}, after today or its review-by`, 'mend the dates'),
      ];
    return [];
  });
}
