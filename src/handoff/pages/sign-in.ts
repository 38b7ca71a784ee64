import { hashOf } from '../../http/tokens.ts';
import { page, type Visit } from '../../pages/visit.ts';
import { type Agent, agentFrom } from '../agents.ts';
import type { SigningIn } from '../ports.ts';
import { deviceFor, longestSession } from '../sessions.ts';
import type { SignIn } from '../sign-in.ts';
import { type DeskSite, deskCookie, deviceCookie, liveAgent, pathOf, referenceIn, root } from './desk-site.ts';

/** Whoever has the link of a first try. */
const firstAgent: Agent = {
  id: 'first-try',
  account: 'first-try',
  name: 'First try',
  role: 'supervisor',
  teams: 'all',
};

const signInCookie = 'latchkey-desk-sign-in';
/** How long somebody may take at their issuer, in seconds. */
const longestSignIn = 600;
type Signing = SigningIn & { readonly ticket: string };

export function mountSignIn(at: DeskSite): void {
  const { site, sessions, signIn, signedIn } = at;
  const { documents, log } = signIn;
  const title = 'Sign in to the desk';
  const again = { text: 'Sign in', href: `${root}/sign-in` };

  page(site, `${root}/sign-in`, (visit) => {
    const ticket = referenceIn(visit.query.get('ticket') ?? '') ?? '';
    visit.show('desk-sign-in', title, { by: signIn.by, ticket });
  });

  page(site, `${root}/sign-out`, undefined, async (visit) => {
    const token = visit.cookie(deskCookie);
    const agent = await at.agentAt(visit);
    if (agent !== undefined) await at.live.signOff(liveAgent(agent));
    if (token !== undefined) await sessions.end(token);
    signedOut(visit);
  });

  page(
    site,
    `${root}/sign-out-everywhere`,
    undefined,
    signedIn(async (visit, agent) => {
      await at.live.signOff(liveAgent(agent));
      await sessions.endAll(agent);
      signedOut(visit);
    }),
  );

  if (signIn.by === 'issuer') mountIssuer(signIn);
  else mountLink(signIn);

  function mountIssuer({ issuer, rules }: SignIn & { readonly by: 'issuer' }): void {
    page(site, `${root}/sign-in/start`, async (visit) => {
      const ticket = referenceIn(visit.query.get('ticket') ?? '') ?? '';
      const begun = await issuer
        .begin()
        .catch((error: unknown) => void log.error('desk-issuer-away', { error: (error as Error)?.name }));
      if (begun === undefined)
        return visit.say(
          'You cannot sign in just now',
          ["The Trust's sign-in service does not answer. Try again in a few minutes."],
          again,
          503,
        );
      // The browser that began is the one that comes back: nobody is signed in by another's link. It keeps what it began with
      // itself, since what is only looked at (by a scanner of links, say) leaves nothing here.
      const { state, nonce, verifier } = begun.kept;
      visit.keep(signInCookie, [state, nonce, verifier, ticket].join('.'), root, longestSignIn);
      visit.leave(begun.url);
    });

    page(site, `${root}/sign-in/done`, async (visit) => {
      const signing = signingIn(visit.cookie(signInCookie));
      const claims =
        signing &&
        (await issuer
          .finish(visit.address, signing)
          .catch((error: unknown) => void log.warn('desk-sign-in-failed', { error: (error as Error)?.name })));
      if (signing === undefined || claims === undefined || !(await isFirst(signing)))
        return visit.say(
          'We could not sign you in',
          ['The sign-in was not finished, or took too long. Start again.'],
          again,
          403,
        );
      const agent = agentFrom(claims, rules);
      if (agent === undefined) {
        log.warn('desk-sign-in-no-role', {});
        return visit.say(
          'You have no role at the desk',
          ['You are signed in, but you have no role here. Ask whoever runs Latchkey for one.'],
          again,
          403,
        );
      }
      visit.keep(signInCookie, 'signed-in-to-the-desk', root, 0);
      await letIn(visit, agent, signing.ticket);
    });
  }

  function mountLink({ link, tries }: SignIn & { readonly by: 'link' }): void {
    const isHere = (visit: Visit) => {
      if (visit.isFromHere) return true;
      visit.say('This link works on one machine', ['Open it on the machine that Latchkey runs on.'], again, 403);
      return false;
    };
    // A link is looked at by scanners and previews: only the form behind it signs in.
    page(
      site,
      `${root}/first-try`,
      (visit) => {
        if (isHere(visit)) visit.show('desk-first-try', 'Try the desk', { link: visit.query.get('link') ?? '' });
      },
      async (visit) => {
        if (!isHere(visit)) return;
        const whose = await at.whoseTry(visit);
        const wait = await tries.take(whose);
        if (wait !== undefined) return visit.tooMany(wait, 'Too many wrong links have come from here.');
        if (!link.use(visit.field('link')))
          return visit.say(
            'This link has been used',
            ['It works once. Start Latchkey again, and it prints a new one.'],
            again,
            403,
          );
        await tries.giveBack(whose);
        await letIn(visit, firstAgent, '');
      },
    );
  }

  async function letIn(visit: Visit, agent: Agent, ticket: string): Promise<void> {
    visit.keep(deskCookie, await sessions.begin(agent), root, longestSession);
    if ((await at.whoseTry(visit)) === visit.network)
      visit.keep(deviceCookie, await sessions.remember(), root, deviceFor);
    log.info('desk-signed-in', { role: agent.role });
    visit.go(ticket === '' ? root : pathOf(ticket));
  }

  function signedOut(visit: Visit): void {
    visit.keep(deskCookie, 'signed-out-of-the-desk', root, 0);
    visit.go(`${root}/sign-in`);
  }

  /** Whoever comes back twice with one answer of the issuer comes back once. */
  function isFirst({ state }: Signing): Promise<boolean> {
    return documents.saveIfUnchanged(`desk/signed-in/${hashOf(state)}`, 0, {}, longestSignIn);
  }
}

function signingIn(cookie = ''): Signing | undefined {
  const [state, nonce, verifier, ticket = ''] = cookie.split('.');
  if (state === undefined || nonce === undefined || verifier === undefined) return undefined;
  return { state, nonce, verifier, ticket: referenceIn(ticket) ?? '' };
}
