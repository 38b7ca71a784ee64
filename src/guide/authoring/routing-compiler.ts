import type { Guide, GuideId, TopicId } from '../guide.ts';
import type { Remark } from '../remarks.ts';
import { noRouting, type Routing, type RoutingSource, routingSource, waysOf } from '../routing.ts';
import { type Issue, type Read, readDocument, type SourceFile } from './document.ts';
import { nearest } from './wording.ts';

/** What `routing.yaml` says is compiled beside its guide; what it says of other guides is checked when all are there. */
export interface RoutingRead {
  readonly routing: Routing;
  readonly issues: readonly Issue[];
  /** What it says of other guides, held against them. @param isWhole whether nothing was left out of that guide */
  against(guides: ReadonlyMap<GuideId, Guide>): readonly Issue[];
}

/** @param isTopic whether the guide has this topic, or had it before its shape was refused */
export function readRouting(
  source: SourceFile | undefined,
  guide: { readonly id: GuideId; readonly names: readonly string[]; readonly topics: readonly TopicId[] },
  isTopic: (topic: TopicId) => boolean,
): RoutingRead {
  if (source === undefined) return { routing: noRouting, issues: [], against: () => [] };
  const read = readDocument(source, routingSource);
  if (read.data === undefined) return { routing: noRouting, issues: read.issues, against: () => [] };
  const { data } = read;
  const issues = [...read.issues];
  const complain = complaintsOf(source, read, issues);

  const knownTopic = (topic: TopicId, path: readonly PropertyKey[]): void => {
    if (!isTopic(topic))
      complain(
        path,
        `routes ${topic}, which is not a topic of ${guide.id}`,
        nearest(topic, guide.topics, `its topics are ${guide.topics.join(', ')}`),
      );
  };
  for (const key of ['blocking', 'lasting'] as const)
    for (const [index, topic] of data[key].entries()) knownTopic(topic, [key, index]);
  for (const [topic, row] of Object.entries(data.topics)) {
    knownTopic(topic, ['topics', topic]);
    for (const [index, other] of row['same-story'].entries()) knownTopic(other, ['topics', topic, 'same-story', index]);
  }
  const routing = routingFrom(data);
  const names = [...guide.names, ...routing.alsoCalled].map((name) => name.toLowerCase());
  for (const [index, line] of data['everyday-names'].entries())
    for (const name of waysOf(line) ?? [])
      if (!names.includes(name.toLowerCase()))
        complain(
          ['everyday-names', index],
          `"${name}" is not a name of ${guide.id}`,
          nearest(name, names, 'add it to called, or to also-called'),
        );

  return {
    routing,
    issues,
    against(guides) {
      const ofOthers: Issue[] = [];
      const complain = complaintsOf(source, read, ofOthers);
      for (const [topic, row] of Object.entries(data.topics))
        for (const [index, said] of row['same-as'].entries()) {
          const other = refOf(said);
          const path = ['topics', topic, 'same-as', index];
          const found = guides.get(other.guide);
          if (found === undefined)
            complain(path, `there is no guide ${other.guide}`, nearest(other.guide, guides.keys(), 'mend its name'));
          else if (!found.topics.has(other.topic))
            complain(
              path,
              `${other.topic} is not a topic of ${other.guide}`,
              nearest(other.topic, found.topics.keys(), `its topics are ${[...found.topics.keys()].join(', ')}`),
            );
        }
      return ofOthers;
    },
  };
}

function complaintsOf({ file }: SourceFile, { lineOf }: Read<RoutingSource>, issues: Issue[]) {
  return (path: readonly PropertyKey[], message: string, remedy: string) =>
    void issues.push({ file, line: lineOf(path), message, remedy });
}

function routingFrom(data: RoutingSource): Routing {
  const all = (lines: readonly string[]) => [...new Set(lines.flatMap((line) => waysOf(line) ?? []))];
  return {
    alsoCalled: all(data['also-called']),
    everydayNames: all(data['everyday-names']),
    besideLogin: all(data['beside-a-login']),
    meansElse: data['means-else'].map((one) =>
      typeof one === 'string'
        ? { phrases: all([one]), beside: [] }
        : { phrases: all([one.say]), beside: all(one.beside) },
    ),
    hints: all(data.hints),
    blocking: data.blocking,
    lasting: data.lasting,
    topics: new Map(
      Object.entries(data.topics).map(([topic, row]) => [
        topic,
        {
          speaksOf: row['speaks-of'],
          messageSpeaksOf: row['message-speaks-of'],
          sameStory: row['same-story'],
          sameAs: row['same-as'].map(refOf),
        },
      ]),
    ),
    remarks: new Map(Object.entries(data.remarks) as [Remark, readonly string[]][]),
  };
}

function refOf(said: string): { readonly guide: GuideId; readonly topic: TopicId } {
  const [guide = '', topic = ''] = said.split('/');
  return { guide, topic };
}
