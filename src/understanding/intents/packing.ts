import type { Learnt } from './learning.ts';
import type { Model } from './model.ts';

/**
 * What was learnt, as one file: the length of a header, the header (JSON), and then the rows of numbers one after the other,
 * each beginning at a multiple of eight bytes. All are read where they lie, as little-endian machines keep them.
 */
interface Header {
  readonly format: number;
  readonly origin: string;
  readonly vocabulary: readonly string[];
  readonly known: readonly string[];
  /** Of features. */
  readonly names: readonly string[];
  /** Of the topics, the questions, the remarks and the answers, in this order. */
  readonly labels: readonly (readonly string[])[];
  /** How many numbers are in each row, in their order. */
  readonly lengths: readonly number[];
}

const format = 7;
const unit = 8;

/** @param origin what it was learnt from: whoever unpacks it has to know */
export function packed(learnt: Learnt, origin: string): Uint8Array {
  const { vocabulary, known, features } = learnt;
  const models: readonly Model[] = [learnt, learnt.questions, learnt.remarks, learnt.answers];
  const rows = models.flatMap(({ classifier, neighbours }) => [
    ...[classifier.rows, classifier.weights],
    ...[neighbours.rarity, neighbours.starts, neighbours.phrases, neighbours.labels],
  ]);
  rows.unshift(features.firsts, features.seconds);
  const { names } = features;
  const labels = models.map(({ classifier }) => classifier.labels);
  const lengths = rows.map(({ length }) => length);
  const header = { format, origin, vocabulary, known, names, labels, lengths } satisfies Header;
  const json = new TextEncoder().encode(JSON.stringify(header));
  const places = [unit + json.length];
  for (const { byteLength } of rows) places.push(padded(places.at(-1) as number) + byteLength);
  const bytes = new Uint8Array(places.at(-1) as number);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, unit);
  for (const [index, { buffer, byteOffset, byteLength }] of rows.entries())
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), padded(places[index] as number));
  return bytes;
}

/**
 * @param bytes as `packed` made them, beginning at a multiple of eight bytes of their buffer
 * @returns undefined when they are of another format, or were learnt from something else
 * @throws RangeError or SyntaxError when they are not whole
 */
export function unpacked(bytes: Uint8Array, wanted: string): Learnt | undefined {
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(unit, unit + length))) as Header;
  if (header.format !== format || header.origin !== wanted) return undefined;
  const { vocabulary, known, names, labels, lengths } = header;
  let place = unit + length;
  let row = 0;
  const next = <Row>(kind: Kind<Row>): Row => {
    const start = padded(place);
    const count = lengths[row++] as number;
    place = start + count * kind.BYTES_PER_ELEMENT;
    return new kind(buffer, byteOffset + start, count);
  };
  const features = { names, firsts: next(Int32Array), seconds: next(Int32Array) };
  const model = (one: number): Model => ({
    classifier: { labels: labels[one] ?? [], rows: next(Int32Array), weights: next(Int16Array) },
    neighbours: {
      rarity: next(Float64Array),
      starts: next(Int32Array),
      phrases: next(Uint32Array),
      labels: next(Uint16Array),
    },
  });
  return { vocabulary, known, features, ...model(0), questions: model(1), remarks: model(2), answers: model(3) };
}

interface Kind<Row> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Row;
}

function padded(place: number): number {
  return Math.ceil(place / unit) * unit;
}
