import type { Disowned, Helpdesk } from '../../backend/ports.ts';
import type { Handoff } from '../../conversation/ports.ts';

const unknown = 'Not known';

/** Opens a ticket, for the team of the system, when somebody says of a change to an account that it was not them. */
export function createHelpdesk(handoff: Handoff): Helpdesk {
  return {
    async report({ key, system, account, changes, saidAt }: Disowned) {
      const who = saidAt === 'address-on-record' ? 'address on record' : 'address that the account had before';
      const { reference } = await handoff.open({
        key,
        conversation: key,
        channel: 'email',
        name: `${unknown}. The account is that of ${account}`,
        payrollNumber: unknown,
        issue: [
          'Somebody pressed "This wasn\'t me" in our email about a change to this account.',
          ...changes,
          `That email went to the ${who}.`,
          'The account is on hold: its password, links, codes, browsers and second factor have ended, and no reset works.',
          'Find out who they are from your own records before you tell them anything. They have the reference of this ticket.',
          'When it is certain whose account it is, and its address is right, an operator releases it: see the runbook.',
        ].join('\n'),
        about: { guide: system, topic: 'change-disowned', title: 'Somebody says a change was not theirs' },
        tried: [],
        trail: [],
        transcript: [],
      });
      return { reference };
    },
  };
}
