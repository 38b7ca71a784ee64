import { gzipSync } from 'node:zlib';
import { examples } from '../../backend/api/examples.ts';
import { problemsOf } from '../../backend/api/openapi.ts';
import { type Operation, type OperationName, operations } from '../../backend/api/operations.ts';
import { type ProblemCode, problems } from '../../backend/api/problems.ts';
import { type Bench, newId, owner, stranger } from './bench.ts';
import { Broken, expect, type Group } from './check.ts';

const names = Object.keys(operations) as OperationName[];
const table: Readonly<Record<OperationName, Operation>> = operations;
const bodyOf = (name: OperationName): unknown => (examples[name] as { readonly body?: unknown }).body;
const nobody = { system: 'training-interface', email: 'nobody@nhs.net', person: stranger };

/** What the contract looks like from outside: the document, the keys, and what is refused before anything is done. */
export function contractChecks(bench: Bench): Group {
  const refusedWith = async (code: ProblemCode, bodies: Readonly<Record<string, unknown>>) => {
    for (const [what, body] of Object.entries(bodies)) {
      try {
        await bench.refusal('requestReset', code, { body });
      } catch (error) {
        throw error instanceof Broken ? new Broken(`${what}: ${error.message}`) : error;
      }
    }
  };

  return {
    title: 'The contract',
    checks: [
      {
        name: 'it is served as OpenAPI 3.1, with every operation and everything each can answer',
        run: async () => expectDocument(await documentAt(bench.url)),
      },
      {
        name: 'without a key, nothing is told but 401',
        run: async () => {
          for (const name of names) {
            const body = table[name].body === undefined ? {} : { body: '{' };
            const { headers } = await bench.refusal(name, 'key', { as: 'nobody', ...body });
            expect(headers.get('www-authenticate') !== null, `${name}: 401 comes without www-authenticate`);
          }
        },
      },
      {
        name: 'a key that nobody has is refused',
        run: async () => {
          await bench.refusal('requestReset', 'key', { as: { key: `no-${newId()}` }, body: nobody });
        },
      },
      {
        name: 'an anonymous key may not do what needs an identified one',
        run: async () => {
          for (const name of names) {
            if (table[name].tier === 'anonymous') continue;
            const body = table[name].body === undefined ? {} : { body: bodyOf(name) };
            await bench.refusal(name, 'tier', { as: 'anonymous', ...body });
          }
        },
      },
      {
        name: 'an anonymous key may not say who a person is',
        run: async () => {
          const person = owner(nobody.email);
          await bench.refusal('requestReset', 'tier', { as: 'anonymous', body: { ...nobody, person } });
          await bench.refusal('startRegistration', 'tier', { as: 'anonymous', body: { email: nobody.email, person } });
        },
      },
      {
        name: 'every mutation needs an Idempotency-Key',
        run: async () => {
          for (const name of names) {
            if (!table[name].isMutation) continue;
            const as = table[name].tier === 'identified' ? ({ as: 'identified' } as const) : {};
            const body = table[name].body === undefined ? {} : { body: bodyOf(name) };
            await bench.refusal(name, 'idempotency-key', { ...as, ...body, once: 'none' });
          }
          await bench.refusal('requestReset', 'idempotency-key', { body: nobody, once: 'x'.repeat(251) });
        },
      },
      {
        name: 'a body that is not JSON is refused',
        run: () => refusedWith('not-json', { 'half a body': '{"system":', words: 'hello' }),
      },
      {
        name: 'a body of another shape is refused',
        run: () =>
          refusedWith('shape', {
            'a field too many': { ...nobody, role: 'admin' },
            'a field too few': { ...nobody, person: undefined },
            'a system that there is not': { ...nobody, system: 'payroll' },
            'two addresses in a list': { ...nobody, email: [nobody.email] },
            'two addresses in one': { ...nobody, email: `${nobody.email},other@nhs.net` },
            'a line break in an address': { ...nobody, email: `${nobody.email}\r\nBcc: other@nhs.net` },
            'an address in letters that look alike': { ...nobody, email: 'm\u0131ke@nhs.net' },
            'a day that there is not': { ...nobody, system: 'esr', dateOfBirth: '1990-02-30' },
            'no date of birth for ESR': { ...nobody, system: 'esr' },
          }),
      },
      {
        name: 'a body that names a key twice is refused',
        run: () =>
          refusedWith('shape', {
            'email twice': JSON.stringify(nobody).replace('{', '{"email":"other@nhs.net",'),
            'tier twice': JSON.stringify(nobody).replace('{"tier"', '{"tier":"identified","tier"'),
          }),
      },
      {
        name: 'a body of over 8 KB is refused',
        run: () => refusedWith('too-large', { '9 KB': { ...nobody, email: `${'a'.repeat(9 * 1024)}@nhs.net` } }),
      },
      {
        name: 'a compressed body is refused',
        run: async () => {
          const body = gzipSync(JSON.stringify(nobody));
          await bench.refusal('requestReset', 'encoding', { body, headers: { 'content-encoding': 'gzip' } });
        },
      },
      {
        name: 'what there is not is 404, whatever is asked of it',
        run: async () => {
          for (const name of names) {
            if (!table[name].path.includes('{id}')) continue;
            const as = table[name].tier === 'identified' ? ({ as: 'identified' } as const) : {};
            const body = table[name].body === undefined ? {} : { body: bodyOf(name) };
            await bench.refusal(name, 'unknown', { ...as, ...body });
          }
          const body = { ...examples.completeReset.body, token: newId() };
          await bench.refusal('completeReset', 'unknown', { body });
        },
      },
    ],
  };
}

interface Document {
  readonly openapi?: unknown;
  readonly paths?: Readonly<
    Record<string, Readonly<Record<string, { readonly responses?: Readonly<Record<string, unknown>> }>>>
  >;
}

async function documentAt(url: string): Promise<Document> {
  const response = await fetch(`${url}/backend/openapi.json`, { redirect: 'manual' }).catch(() => undefined);
  expect(response?.status === 200, `/backend/openapi.json answered ${response?.status ?? 'nothing'}`);
  return (await response.json().catch(() => {
    throw new Broken('/backend/openapi.json is not JSON');
  })) as Document;
}

function expectDocument({ openapi, paths }: Document): void {
  expect(/^3\.1\./.test(String(openapi)), `it is OpenAPI ${String(openapi)}, and not 3.1`);
  for (const name of names) {
    const { method, path, status } = table[name];
    const described = paths?.[`/backend/v1${path}`]?.[method];
    expect(described !== undefined, `${method.toUpperCase()} /backend/v1${path} (${name}) is not in it`);
    const due = [status, ...problemsOf(table[name]).map((code) => problems[code].status)];
    for (const answer of new Set(due))
      expect(described.responses?.[answer] !== undefined, `${name}: it does not have ${answer}`);
  }
}
