import type { Server } from 'restify';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { route, sendJson } from '../../http/http.ts';
import { longId, person, resetStatus } from '../contract.ts';
import { examples, problemExamples } from './examples.ts';
import {
  bodyProblems,
  commonProblems,
  mutationProblems,
  type Operation,
  type OperationName,
  operations,
} from './operations.ts';
import { type ProblemCode, problems } from './problems.ts';
import { problemShape, sentenceOf } from './refusals.ts';

type Table = Readonly<Record<OperationName, Operation>>;

const about = `Resets accounts of the Training Interface and of ESR, and registers people for NHSP:Online.

Every call has a bearer key. An *anonymous* key is for callers who cannot know who asks: any address has the same answer, in the same
bytes. An *identified* key is for a caller who has signed the person in and vouches for who they are: the person is then told about
their own address.

Every mutation has an \`Idempotency-Key\`. The same key with the same request has the same answer again, for a day, and nothing
happens twice; so send a request whose answer was lost again with the same key.`;

/** Everything that an operation can refuse with. */
export function problemsOf(operation: Operation): readonly ProblemCode[] {
  return [
    ...new Set([
      ...commonProblems,
      ...(operation.body === undefined ? [] : bodyProblems),
      ...(operation.tier === 'identified' ? (['tier'] as const) : []),
      ...(operation.isMutation ? mutationProblems : []),
      ...operation.problems,
    ]),
  ];
}

/**
 * The contract as OpenAPI 3.1, made from the shapes that check every request and answer: there is no second source.
 *
 * @param publicUrl where the backend is reached
 */
export function openApiDocument(publicUrl: string, table: Table = operations) {
  const names = Object.keys(table) as OperationName[];
  const schemas: Record<string, z.ZodType> = { Person: person, ResetStatus: resetStatus };
  const register = (name: string, shape: z.ZodType) => {
    if (!Object.values(schemas).includes(shape)) schemas[name] = shape;
  };
  const problemNames = new Map<ProblemCode, z.ZodType>();
  for (const code of Object.keys(problems) as ProblemCode[]) {
    problemNames.set(code, problemShape(code));
    register(`Problem-${code}`, problemNames.get(code) as z.ZodType);
  }
  for (const name of names) {
    const { body, answer } = table[name];
    if (body !== undefined) register(`${capital(name)}Request`, body);
    register(`${capital(name)}Answer`, answer);
  }

  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const name of names) {
    const operation = table[name];
    const path = `/backend/v1${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: describe(name, operation, problemNames) };
  }
  const document = {
    openapi: '3.1.0' as const,
    info: { title: 'Reset backend', version: '1', description: about, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    security: [{ key: [] }],
    tags: [{ name: 'Resets' }, { name: 'Accounts' }, { name: 'Registrations' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        key: { type: 'http' as const, scheme: 'bearer', description: 'The key of a caller, with its tier.' },
      },
    },
  };
  return createDocument(document, {
    // Read-only lists are for our own types: in OpenAPI the word means that a request must not have them.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}

function describe(
  name: OperationName,
  operation: Operation,
  problemNames: ReadonlyMap<ProblemCode, z.ZodType>,
): ZodOpenApiOperationObject {
  const { path, summary, tier, body, status, answer, isMutation } = operation;
  const example = examples[name] as { readonly body?: unknown; readonly answers: Readonly<Record<string, unknown>> };
  const answers = Object.entries(example.answers).map(([title, value]) => [title, { value }] as const);
  return {
    operationId: name,
    summary,
    description: `Needs an ${tier} key${tier === 'anonymous' ? ', or an identified one' : ''}.`,
    tags: [path.startsWith('/resets') ? 'Resets' : path.startsWith('/registrations') ? 'Registrations' : 'Accounts'],
    requestParams: {
      ...(path.includes('{id}') ? { path: z.object({ id: longId }) } : {}),
      ...(isMutation ? { header: z.object({ 'Idempotency-Key': idempotencyKey }) } : {}),
    },
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: body, examples: { request: { value: example.body } } } },
          },
        }),
    responses: {
      [`${status}`]: {
        description: 'The answer. Never stored by anything on its way.',
        content: { 'application/json': { schema: answer, examples: Object.fromEntries(answers) } },
      },
      ...refusals(problemsOf(operation), problemNames),
    },
  };
}

const idempotencyKey = z
  .string()
  .regex(/^[\x20-\x7e]{1,250}$/)
  .meta({ description: 'Names this request: the same for every try at it, and for no other.', example: 'a7f3-1' });

const retryAfter = {
  description: 'In how many seconds to try again.',
  schema: { type: 'integer', minimum: 1 },
} as const;

/** One answer for each status; its `type` says which problem it is. */
function refusals(
  codes: readonly ProblemCode[],
  problemNames: ReadonlyMap<ProblemCode, z.ZodType>,
): ZodOpenApiResponsesObject {
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const same = codes.filter((code) => problems[code].status === status);
      const shapes = same.flatMap((code) => problemNames.get(code) ?? []);
      const [only] = shapes;
      return [
        `${status}` as `4${string}`,
        {
          description: `${same.map((code) => problems[code].title).join('. ')}.`,
          ...([409, 429, 503].includes(status) ? { headers: { 'Retry-After': retryAfter } } : {}),
          content: {
            'application/problem+json': {
              schema: shapes.length === 1 && only !== undefined ? only : z.union(shapes),
              examples: Object.fromEntries(same.map((code) => [code, { value: problemExample(code) }])),
            },
          },
        },
      ];
    }),
  );
}

export function problemExample(code: ProblemCode): Readonly<Record<string, unknown>> {
  const { status, title } = problems[code];
  return { type: `urn:latchkey:problem:${code}`, title, status, detail: sentenceOf(code), ...problemExamples[code] };
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Serves the contract, to everybody: it holds nothing that is not in docs/reset-backend.md. It is made when it is first asked
 * for: a start does not wait for it.
 */
export function mountOpenApi(server: Server, publicUrl: string): void {
  let document: ReturnType<typeof openApiDocument> | undefined;
  route(server, 'get', '/backend/openapi.json', (_request, response) => {
    document ??= openApiDocument(publicUrl);
    return sendJson(response, 200, document);
  });
}
