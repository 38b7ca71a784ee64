import type { FactId } from '../../guide/facts.ts';
import type { Guide, GuideId, RowId, StepId } from '../../guide/guide.ts';
import { noFact } from './question-lessons.ts';

/** What is being talked about when something is asked. */
export interface Talk {
  /** The guide: a question that names no system is one of it. */
  readonly open?: GuideId | undefined;
  /** The step of it where the person stands: what that and the next stand on is likelier asked for. */
  readonly at?: StepId | undefined;
  /** The facts that were told in the reply before: "and when do they answer?" is of those, and of what a guide says beside them. */
  readonly told?: readonly FactId[];
  /** The facts that the sentences said last stand on. */
  readonly said?: readonly FactId[];
}

/**
 * How much each way of asking for no fact counts in a question. In anything else all count 1. What is told of a login is said in
 * the words of its questions, and the form of the question tells them apart better.
 */
const doubted = {
  [noFact.told]: 0,
  [noFact.wanted]: 0.5,
  [noFact.else]: 0.1,
};
/** How much less the facts of other systems count, where one is open or was named. */
const elsewhere = { any: 1, open: 0.4, pointed: 0, named: 0 };
/** How much more a fact counts that the step where the person stands is about, or one of so many after it. */
const underWay = { more: 1.5, steps: 2 };
/**
 * How much more a fact counts that was told or said a moment ago, and one that a guide has in the same breath as what was told: where
 * the question points ("how long is that good for?"), and else.
 */
const spoken = {
  pointing: { told: 2.5, said: 2.2, beside: 2.2 },
  else: { told: 1.4, said: 1.7, beside: 1.5 },
};

export type Reach = 'pointed' | 'open' | 'any';

export function isNoFact(label: string): label is keyof typeof doubted {
  return label in doubted;
}

/** What a question may be of, by the guides and by what is being talked about. */
export class SpokenOf {
  readonly #guides: ReadonlyMap<GuideId, Guide>;
  readonly #common: GuideId;
  readonly #labels: readonly string[];
  readonly #shares = new Map<string, readonly number[]>();
  readonly #beside: ReadonlyMap<FactId, ReadonlySet<RowId>>;

  constructor(guides: ReadonlyMap<GuideId, Guide>, common: GuideId, labels: readonly string[]) {
    this.#guides = guides;
    this.#common = common;
    this.#labels = labels;
    this.#beside = besideEach(guides);
  }

  /** How much each label counts. @param points the question says "it" or "that", or hardly anything else */
  shares(named: readonly GuideId[], talk: Talk, asking: boolean, reach: Reach, points: boolean): readonly number[] {
    const shares = this.#sharesAt(named, talk, asking, reach);
    const { told = [], said = [] } = talk;
    if (!asking || (told.length === 0 && said.length === 0)) return shares;
    const more = spoken[points ? 'pointing' : 'else'];
    const counts = new Map<RowId, number>();
    const add = (row: RowId, count: number) => counts.set(row, Math.max(count, counts.get(row) ?? 1));
    for (const fact of said) if (isOf(fact, named)) add(rowOf(fact), more.said);
    for (const fact of told.filter((one) => isOf(one, named))) {
      for (const row of this.#beside.get(fact) ?? []) add(row, more.beside);
      add(rowOf(fact), more.told);
    }
    return this.#labels.map((row, label) => {
      const count = counts.get(row);
      return count === undefined ? (shares[label] as number) : Math.max(shares[label] as number, count);
    });
  }

  #sharesAt(named: readonly GuideId[], { open, at }: Talk, asking: boolean, reach: Reach): readonly number[] {
    const among = named.length > 0 ? named : open === undefined ? [] : [open];
    const isOfOpen = at !== undefined && open !== undefined && among.includes(open);
    const key = `${asking} ${named.length > 0} ${among.join()} ${isOfOpen ? at : ''} ${reach}`;
    const before = this.#shares.get(key);
    if (before !== undefined) return before;
    const other = among.length === 0 ? 1 : named.length > 0 ? elsewhere.named : elsewhere[reach];
    const near = isOfOpen ? this.near(open, at) : new Set<RowId>();
    const found = this.#labels.map((row) =>
      isNoFact(row) ? (asking ? doubted[row] : 1) : near.has(row) ? underWay.more : this.isIn(row, among) ? 1 : other,
    );
    this.#shares.set(key, found);
    return found;
  }

  /** Whether some of these guides have a row, or that around all of them. */
  isIn(row: RowId, among: readonly GuideId[]): boolean {
    return (
      isNoFact(row) || [...among, this.#common].some((guide) => this.#guides.get(guide)?.questions.has(row) === true)
    );
  }

  /** The rows that a step stands on, and those that follow it soon. */
  near(id: GuideId, from: StepId, within = underWay.steps): ReadonlySet<RowId> {
    const rows = new Set<RowId>();
    let steps = [from];
    for (let ahead = 0; ahead <= within; ahead += 1) {
      const met = steps.flatMap((step) => this.#guides.get(id)?.steps.get(step) ?? []);
      for (const fact of met.flatMap(({ cites }) => cites)) if (fact.startsWith(`${id}.`)) rows.add(rowOf(fact));
      steps = [...new Set(met.flatMap(({ exits }) => [...exits.values()]))];
    }
    return rows;
  }

  /** Whether a row was told or said a moment ago, or stands beside what was told. */
  isSpokenOf(row: RowId, { told = [], said = [] }: Talk): boolean {
    return (
      [...told, ...said].some((fact) => rowOf(fact) === row) || told.some((fact) => this.#beside.get(fact)?.has(row))
    );
  }

  /** A row is told of the systems that were named; else of the one that is open, or was told of; else of all that have it. */
  factsOf(row: RowId, named: readonly GuideId[], { open, told = [], said = [] }: Talk): readonly FactId[] {
    const all = [...this.#guides.values()].filter(({ questions }) => questions.has(row));
    const of = (ids: readonly GuideId[]) => all.filter(({ id }) => ids.includes(id));
    const tellers = [...told, ...said].map((fact) => fact.slice(0, fact.indexOf('.')));
    const here = named.length > 0 ? of(named) : open !== undefined ? of([open]) : of(tellers);
    return (here.length > 0 ? here : all).flatMap(({ questions }) => questions.get(row)?.fact ?? []);
  }
}

function isOf(fact: FactId, named: readonly GuideId[]): boolean {
  return named.length === 0 || named.some((guide) => fact.startsWith(`${guide}.`));
}

export function rowOf(fact: FactId): RowId {
  return fact.slice(fact.indexOf('.') + 1);
}

/** For each fact the rows that a step of a guide stands on as well: whom to write to, and what they need to know. */
function besideEach(guides: ReadonlyMap<GuideId, Guide>): ReadonlyMap<FactId, ReadonlySet<RowId>> {
  const beside = new Map<FactId, Set<RowId>>();
  for (const { cites } of [...guides.values()].flatMap(({ steps }) => [...steps.values()]))
    for (const fact of cites) {
      const rows = beside.get(fact) ?? new Set<RowId>();
      for (const other of cites) if (other !== fact) rows.add(rowOf(other));
      beside.set(fact, rows);
    }
  return beside;
}
