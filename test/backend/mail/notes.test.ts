import assert from 'node:assert/strict';
import type { AuditEntry } from '../../../src/audit/audit.ts';
import { Undeliverable } from '../../../src/backend/ports.ts';
import { ask, forEsr, forTraining, good } from '../asking.ts';
import { openWorld, own, owner, passerBy, type World } from '../world.ts';

const email = 'registered@nhs.net';

function notesOf({ backend }: World): readonly AuditEntry[] {
  const notes: AuditEntry[] = [];
  const note = backend.audit.note.bind(backend.audit);
  backend.audit.note = (entry) => {
    notes.push(entry);
    return note(entry);
  };
  return notes;
}
const events = (notes: readonly AuditEntry[], about: string) =>
  notes.filter((note) => note.about === about).map(({ event }) => event);

describe('what the audit trail is told', () => {
  it('of a reset, from the request to the new password and the sign-in', async () => {
    const world = await openWorld();
    const notes = notesOf(world);
    await ask(world, forTraining(email, owner(email)));
    const token = await world.tokenFor(email);
    const { tokens, signIn } = world.backend;
    await tokens.fetched('training-interface', token);
    await tokens.complete('training-interface', token, email, 'short', own);
    await tokens.complete('training-interface', token, email, good, own);
    await tokens.complete('training-interface', token, email, good, own);
    await signIn.signIn('training-interface', email, good, own);
    await world.backend.settled();
    const told = ['owner-told', 'mail-sent'];
    assert.deepEqual(
      events(notes, email).filter((event) => told.includes(event)),
      told,
    );
    assert.deepEqual(
      events(notes, email).filter((event) => !told.includes(event)),
      [
        'reset-requested',
        'reset-mailed',
        'reset-fetched',
        'completion-weak',
        'password-reset',
        'completion-used',
        'signed-in',
      ],
    );
    assert.equal(notes[0]?.by, `trust:object of ${email}`);
  });

  it('of requests that are refused, told or not', async () => {
    const world = await openWorld();
    const notes = notesOf(world);
    for (const [request, told] of [
      [forTraining('nobody@nhs.net', owner('nobody@nhs.net')), 'reset-not-registered'],
      [forTraining('first-week@nhs.net', owner('first-week@nhs.net')), 'reset-too-soon'],
      [forEsr('locked@nhs.net', undefined, owner('locked@nhs.net')), 'reset-locked'],
    ] as const) {
      await ask(world, request);
      assert.deepEqual(events(notes, request.email), [told]);
    }
    await ask(world, forTraining('unknown@nhs.net'));
    await world.backend.settled();
    assert.deepEqual(events(notes, 'unknown@nhs.net'), ['reset-requested', 'reset-refused']);
  });

  it('of links that are superseded, and mails that bounce or never go', async () => {
    for (const [error, told] of [
      [new Undeliverable('550'), 'reset-bounced'],
      [new Error('421'), 'reset-undelivered'],
    ] as const) {
      const world = await openWorld({ mailer: { send: () => Promise.reject(error) } });
      const notes = notesOf(world);
      await ask(world, forTraining(email));
      await world.backend.settled();
      await ask(world, forTraining(email));
      await world.backend.settled();
      assert.deepEqual(events(notes, email), ['reset-requested', told, 'reset-requested', 'reset-superseded', told]);
    }
  });

  it('of tries at a password, and the lock they bring, with who tried', async () => {
    const world = await openWorld();
    const notes = notesOf(world);
    for (let tried = 0; tried < 3; tried++)
      await world.backend.signIn.signIn('esr', ' contracted01', 'wrong', passerBy());
    assert.deepEqual(
      notes,
      ['sign-in-wrong', 'sign-in-wrong', 'sign-in-locked'].map((event) => ({
        event,
        about: 'CONTRACTED01',
        by: 'network:192.0.2.7',
      })),
    );
  });

  it('has no password, token or date of birth in it', async () => {
    const world = await openWorld();
    const notes = notesOf(world);
    await ask(world, forEsr(email));
    const token = await world.tokenFor(email);
    await world.backend.tokens.complete('esr', token, 'REGISTERED01', good, own);
    const all = JSON.stringify(notes);
    assert.ok(notes.length > 2);
    for (const secret of [token, good, '1990-01-01']) assert.ok(!all.includes(secret));
  });
});
