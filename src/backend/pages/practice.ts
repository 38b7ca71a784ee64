import { sayDate, sayInstant } from '../../calendar/calendar.ts';
import { type Site as AnySite, page, type Visit } from '../../pages/visit.ts';
import { practiceAccounts, practiceDateOfBirth } from '../accounts/practice.ts';
import type { Mail, SentMails } from '../ports.ts';
import type { Site } from './site.ts';

/** The front page of the practice: which accounts there are, and where to try them. */
export function mountPractice(site: Site, path: string): void {
  page(site, path, (visit) => {
    if (!visit.isFromHere) return sayNotFound(visit);
    return visit.show('practice', 'Practice accounts', {
      accounts: practiceAccounts,
      says: site.backend.rules.says,
      dateOfBirth: `${sayDate(practiceDateOfBirth).replace(/^\w+ /, '')} ${practiceDateOfBirth.slice(0, 4)}`,
      outbox: site.outbox,
    });
  });
}

/**
 * What was sent, where no mail server is set: by a backend, or by a bot without one. Whoever reaches this
 * page can read it all, so it is for practice alone.
 */
export function mountOutbox(site: AnySite, path: string, sent: SentMails): void {
  page(site, path, async (visit) => {
    if (!visit.isFromHere) return sayNotFound(visit);
    const now = site.clock.now();
    const mails = (await sent.list()).map(({ at, mail }) => ({
      ...mail,
      at: sayInstant(at, now),
      paragraphs: mail.text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.split('\n').map((line) => linked(line, mail, site.publicUrl))),
    }));
    return visit.show('outbox', 'Outbox', { mails });
  });
}

/** What whoever is not at this machine is told: there is no such page for them. */
function sayNotFound(visit: Visit): void {
  visit.say('Page not found', ['If you typed the address, check that it is correct.'], undefined, 404);
}

/** A text in pieces, our own addresses apart, so that the page can link them and nothing that somebody else wrote. */
function linked(
  text: string,
  mail: Mail,
  publicUrl: string,
): readonly { readonly text: string; readonly href?: string }[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/)
    .filter((piece) => piece !== '')
    .map((piece) => (isOurs(piece, mail, publicUrl) ? { text: piece, href: piece } : { text: piece }));
}

/** What a letter links in its HTML is its own, and so is what leads to our pages. */
function isOurs(piece: string, { html = '' }: Mail, publicUrl: string): boolean {
  if (!/^https?:/.test(piece) || !URL.canParse(piece)) return false;
  return html.includes(`href="${piece}"`) || new URL(piece).origin === new URL(publicUrl).origin;
}
