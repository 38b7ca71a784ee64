import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { examples } from '../../../src/backend/api/examples.ts';
import { openApiDocument, problemExample, problemsOf } from '../../../src/backend/api/openapi.ts';
import { type Operation, type OperationName, operations } from '../../../src/backend/api/operations.ts';
import { type ProblemCode, problems } from '../../../src/backend/api/problems.ts';
import { problemShape } from '../../../src/backend/api/refusals.ts';
import { type ApiWorld, openApi } from './world.ts';

const publicUrl = 'https://latchkey.example';
const names = Object.keys(operations) as OperationName[];
const table: Readonly<Record<OperationName, Operation>> = operations;
const all = Object.keys(problems) as ProblemCode[];

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly security: unknown;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};
const documentOf = (changed: Readonly<Record<OperationName, Operation>> = table) =>
  JSON.parse(JSON.stringify(openApiDocument(publicUrl, changed))) as Document;

describe('the contract as OpenAPI', () => {
  const document = documentOf();
  const described = (name: OperationName) => document.paths[`/backend/v1${table[name].path}`]?.[table[name].method];

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    assert.equal(valid, true, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
    assert.doesNotThrow(() => validator.resolveRefs());
  });

  it('has every operation, and no other', () => {
    const found = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    assert.deepEqual(found.sort(), [...names].sort());
  });

  for (const name of names) {
    it(`${name} has its key, its parameters, its shapes and every problem it can answer with`, () => {
      const { path, body, isMutation, status } = table[name];
      const operation = described(name);
      assert.ok(operation);
      const parameters = (operation.parameters ?? []).map((parameter) => `${parameter.in} ${parameter.name}`);
      assert.equal(parameters.includes('header Idempotency-Key'), isMutation);
      assert.equal(parameters.includes('path id'), path.includes('{id}'));
      assert.ok((operation.parameters ?? []).every(({ required }) => required === true));
      assert.equal(operation.requestBody !== undefined, body !== undefined);
      assert.ok(operation.responses[status]);
      for (const code of problemsOf(table[name])) {
        const refusal = JSON.stringify(operation.responses[problems[code].status]);
        assert.ok(refusal?.includes(`#/components/schemas/Problem-${code}"`), `${code} is missing`);
      }
    });
  }

  it('has every problem, and each is said by some operation', () => {
    const said = new Set(names.flatMap((name) => problemsOf(table[name])));
    assert.deepEqual([...said].sort(), [...all].sort());
    for (const code of all) assert.ok(document.components.schemas[`Problem-${code}`], code);
  });

  it('shows examples that are what they are examples of', () => {
    for (const name of names) {
      const { body, answer } = table[name];
      const example = examples[name] as {
        readonly body?: unknown;
        readonly answers: Readonly<Record<string, unknown>>;
      };
      if (body !== undefined) assert.ok(body.safeParse(example.body).success, `${name}: request`);
      for (const [title, value] of Object.entries(example.answers))
        assert.ok(answer.safeParse(value).success, `${name}: ${title}`);
      assert.ok(JSON.stringify(described(name)).includes(JSON.stringify(Object.values(example.answers)[0])), name);
    }
    for (const code of all) problemShape(code).parse(problemExample(code));
  });

  it('shows an example of every result that an answer can have', () => {
    for (const name of names) {
      const { answer } = table[name];
      if (!(answer instanceof z.ZodDiscriminatedUnion)) continue;
      const shown = Object.values(examples[name].answers).map((value) => (value as { readonly result: string }).result);
      const results = answer.options.map((option) => {
        const { result } = (option as unknown as z.ZodObject<{ readonly result: z.ZodLiteral<string> }>).shape;
        return result.value;
      });
      assert.deepEqual([...new Set(shown)].sort(), results.sort(), name);
    }
  });

  it('refuses what the shapes refuse: no object takes further members', () => {
    const open: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return;
      const schema = value as {
        readonly type?: unknown;
        readonly properties?: unknown;
        readonly additionalProperties?: unknown;
      };
      if (schema.type === 'object' && schema.properties !== undefined && schema.additionalProperties !== false)
        open.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(document.components.schemas, '');
    assert.deepEqual(open, []);
  });

  it('asks nobody to leave out what a request must have', () => {
    assert.doesNotMatch(JSON.stringify(document), /"readOnly"/);
  });

  it('changes when a shape does', () => {
    const before = JSON.stringify(document);
    for (const name of names) {
      const { body, answer } = table[name];
      const change = (shape: z.ZodType) => z.union([shape, z.strictObject({ something: z.literal('new') })]);
      const changed = [
        { ...table, [name]: { ...table[name], answer: change(answer) } },
        ...(body === undefined ? [] : [{ ...table, [name]: { ...table[name], body: change(body) } }]),
      ];
      for (const other of changed) assert.notEqual(JSON.stringify(documentOf(other)), before, name);
    }
  });

  describe('at /backend/openapi.json', () => {
    let api: ApiWorld;
    before(async () => {
      api = await openApi({}, { callers: [] });
    });
    after(() => api.close());

    it('is served to everybody', async () => {
      const response = await fetch(`${api.served.url}/backend/openapi.json`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
      const served = (await response.json()) as Document & { readonly servers: readonly { readonly url: string }[] };
      assert.deepEqual(served.paths, document.paths);
      assert.equal(served.servers[0]?.url, api.served.url);
      const head = await fetch(`${api.served.url}/backend/openapi.json`, { method: 'HEAD' });
      assert.equal(head.status, 200);
    });
  });
});
