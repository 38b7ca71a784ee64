import { addresses as addressesOfBackend } from '../backend/rules.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Contact } from '../handoff/handoff.ts';
import { type Config, ConfigError } from './config.ts';
import { contactSetting, mailbox, nobody } from './settings.ts';

/** Whose addresses are used: of those who answer tickets, and those that a reset backend here writes from. */
export type Use = 'tickets' | 'resets';

export interface Addresses {
  /** Who sends the mails for which no guide states a sender. */
  readonly from: string;
  /** Who answers a ticket about a guide, or about none. */
  contact(guide: string | undefined): Contact;
}

/**
 * The guides name the mailboxes of those who wrote them. As soon as a mail can be sent, every address that it could go to or
 * come from has to be the Trust's own: set by a setting, or by its row in FACTS_FILE.
 *
 * @throws ConfigError naming all that is still to be set
 */
export function addressesOf(config: Config, content: Content, uses: readonly Use[]): Addresses {
  const sendsMail = config.smtpUrl !== undefined || config.notify?.emailTemplate !== undefined;
  const issues = [
    ...unknownContacts(config, content),
    ...wrongRows(content),
    ...(sendsMail ? missing(config, content, uses) : []),
  ];
  if (issues.length > 0) throw new ConfigError(issues.join('\n'));
  const { mailFrom = `latchkey@${nobody}`, helpdeskEmail = `helpdesk@${nobody}` } = config;
  return {
    from: mailFrom,
    contact(guide = common) {
      const contact = content.guides.get(guide)?.contact ?? content.guides.get(common)?.contact;
      return {
        name: contact?.name ?? '',
        email: config.contacts.get(guide) ?? contact?.email ?? helpdeskEmail,
        replyWorkingDays: contact?.replyWorkingDays ?? 1,
      };
    },
  };
}

function unknownContacts({ contacts }: Config, { guides }: Content): readonly string[] {
  const known = [...guides.keys()].map(contactSetting).join(', ');
  return [...contacts.keys()]
    .filter((guide) => !guides.has(guide))
    .map((guide) => `${contactSetting(guide)} is for no guide: there are ${known}`);
}

/** A row that is an address has to be what a setting has to be. */
function wrongRows({ facts, guides, replaced }: Content): readonly string[] {
  const rows = new Set([...addressesOfBackend, ...[...guides.values()].map(({ contact }) => contact?.fact)]);
  return [...rows]
    .filter((fact): fact is string => fact !== undefined && replaced.has(fact))
    .flatMap((fact) => {
      const { error } = mailbox.safeParse(facts.get(fact).value);
      return (error?.issues ?? []).map(({ message }) => `FACTS_FILE: the row ${fact} ${message}`);
    });
}

/** What each Trust says of itself and has not said, in words. What a guide says there is another's, and is never said in its place. */
export function notAdopted(
  { facts, replaced }: Pick<Content, 'facts' | 'replaced'>,
  ofAnother: boolean,
): readonly string[] {
  return [...facts.rows].flatMap(([id, { adopt, quote }]) =>
    adopt !== undefined && !replaced.has(id) && (quote !== undefined) === ofAnother ? [`${id}: ${adopt}`] : [],
  );
}

function borrowed(content: Pick<Content, 'facts' | 'replaced'>): readonly string[] {
  return notAdopted(content, true).map((row) => `FACTS_FILE needs the row ${row}, in place of the guide's`);
}

function missing(config: Config, content: Content, uses: readonly Use[]): readonly string[] {
  const { guides, replaced } = content;
  const contacts = new Map([...guides.values()].map(({ id, contact }) => [contact?.fact, { id, name: contact?.name }]));
  contacts.delete(undefined);
  const facts = new Set([
    ...(uses.includes('tickets') ? contacts.keys() : []),
    ...(uses.includes('resets') ? addressesOfBackend : []),
  ]);
  return [
    ...borrowed(content),
    ...(config.mailFrom === undefined ? ['MAIL_FROM is missing: the address that mails come from'] : []),
    ...(uses.includes('tickets') && config.helpdeskEmail === undefined
      ? ['HELPDESK_EMAIL is missing: who gets the tickets of guides without a contact of their own']
      : []),
    ...[...facts]
      .filter((fact): fact is string => fact !== undefined && !replaced.has(fact))
      .map((fact) => {
        const guide = contacts.get(fact)?.id;
        return guide === undefined
          ? `FACTS_FILE needs the row ${fact}: an address of your own, in place of the guide's`
          : `${contactSetting(guide)} is missing, or the row ${fact} in FACTS_FILE: your own address, in place of the one in the guide`;
      }),
  ];
}
