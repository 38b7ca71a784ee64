import type { Request, Response, Server } from 'restify';
import { dayAt, sayInstant } from '../calendar/calendar.ts';
import type { Clock, SecureForm } from '../conversation/ports.ts';
import type { Facts } from '../guide/facts.ts';
import { type Handler, HttpProblem, readForm, route } from '../http/http.ts';
import { type DateField, type DateFields, readDateOfBirth } from '../pages/date-of-birth.ts';
import type { Pages } from '../pages/pages.ts';
import { tokenIn } from '../text/token.ts';
import type { IssuedForms, Standing } from './links.ts';
import type { FormDesk } from './submit.ts';

type Open = Extract<Standing, { is: 'open' }>;

interface FormMount {
  readonly forms: IssuedForms;
  readonly desk: FormDesk;
  /** What a system is called. */
  titleOf(system: string): string | undefined;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** Reads whose token of Teams it is that a dialog sends along. Left out where nobody can be signed in. */
  readonly signIns?: SignIns | undefined;
  readonly facts: Facts;
}

interface SignIns {
  /** The one whose people are signed in. */
  readonly tenant: string;
  /** @throws HttpProblem 401 when it does not hold */
  read(token: string): Promise<{ readonly objectId: string }>;
}

/** In bytes. A token of Teams is a few thousand characters long. */
const largestForm = 4 * 1024;
const largestSignIn = 8 * 1024;

/**
 * Serves the form that takes a date of birth outside the chat, at /secure/:token. Teams may show it in a dialog; nobody
 * else may frame it. What is typed is never kept, logged or shown again after it was sent.
 */
export function mountSecureForm(
  server: Server,
  pages: Pages,
  { forms, desk, titleOf, clock, publicUrl, signIns, facts }: FormMount,
): void {
  const { origin, protocol } = new URL(publicUrl);
  const largest = signIns === undefined ? largestForm : largestForm + largestSignIn;

  /** Who is to be signed in where the form is filled in, by object id. @returns undefined where the form's address is all the proof */
  const signedIn = ({ channel, person }: SecureForm): string | undefined =>
    channel === 'msteams' && person.tier === 'identified' && person.tenant.toLowerCase() === signIns?.tenant
      ? person.objectId.toLowerCase()
      : undefined;

  /**
   * A dialog says who is signed in to Teams: a form of theirs is taken from nobody else there. In a browser nobody is signed in.
   *
   * @throws HttpProblem 401 when the token does not hold, 403 when it is somebody else's
   */
  async function refuseOthers(standing: Standing, token: string): Promise<void> {
    const theirs = standing.is === 'open' ? signedIn(standing.form) : undefined;
    if (theirs === undefined || token === '') return;
    const by = await signIns?.read(token);
    if (by?.objectId !== theirs) throw new HttpProblem(403, 'not-theirs', 'The form was issued to somebody else.');
  }

  function askFor(response: Response, open: Open, typed: DateFields, problem?: string, wrong?: readonly DateField[]) {
    pages.send(
      response,
      'secure-form/secure-form',
      {
        title: 'What is your date of birth?',
        system: titleOf(open.form.system) ?? open.form.system,
        email: open.form.email,
        kept: facts.sentence('around.date-of-birth-kept'),
        until: sayInstant(open.expires, clock.now()),
        seat: open.seat,
        asksSignIn: signedIn(open.form) !== undefined,
        typed,
        wrong: wrong ?? [],
        errors: problem === undefined ? [] : [{ text: problem, href: `#date-of-birth-${wrong?.[0] ?? 'day'}` }],
      },
      problem === undefined ? 200 : 422,
      'teams',
    );
  }

  function tell(response: Response, standing: Exclude<Standing, { is: 'open' }>): void {
    const page = pageOf(standing);
    pages.send(response, 'secure-form/secure-form-over', page, page.status, 'teams');
  }

  const failed = (_request: Request, response: Response, { status, code }: HttpProblem) =>
    pages.send(
      response,
      'secure-form/secure-form-over',
      refusals[code] ?? notTaken,
      status === 500 ? 503 : status,
      'teams',
    );

  const show: Handler = async (request, response) => {
    const token = tokenOf(request);
    if (token === undefined) return tell(response, { is: 'gone' });
    if (token !== request.params?.token) return leadTo(response, token);
    const standing = await forms.open(token, seatOf(request));
    if (standing.is !== 'open') return tell(response, standing);
    // In a Teams dialog our cookie is a third party's. Where it is refused, the form still works until it is reloaded.
    const place = protocol === 'https:' ? 'SameSite=None; Secure; Partitioned' : 'SameSite=Lax';
    const seconds = Math.max(1, Math.ceil((standing.expires.getTime() - clock.now().getTime()) / 1000));
    response.setHeader(
      'set-cookie',
      `seat=${standing.seat}; Path=/secure/${token}; Max-Age=${seconds}; HttpOnly; ${place}`,
    );
    askFor(response, standing, { day: '', month: '', year: '' });
  };
  route(server, 'get', '/secure/:token', show, failed);

  route(
    server,
    'post',
    '/secure/:token',
    async (request, response) => {
      refuseForeign(request, origin);
      const { day = '', month = '', year = '', seat, 'sign-in': signIn = '' } = await readForm(request, largest);
      const token = tokenOf(request);
      if (token === undefined) return tell(response, { is: 'gone' });
      if (token !== request.params?.token) return leadTo(response, token);
      // Without a seat it did not come from a form of ours.
      if (!isSeat(seat)) return tell(response, { is: 'elsewhere' });
      // Before it is begun: a form that somebody else holds in their hands stays as it was.
      await refuseOthers(await forms.open(token, seat), signIn);
      const standing = await forms.begin(token, seat);
      if (standing.is !== 'open' && standing.is !== 'under-way') return tell(response, standing);
      const typed = { day: day.slice(0, 20), month: month.slice(0, 20), year: year.slice(0, 20) };
      const read = readDateOfBirth(typed, dayAt(clock.now()));
      if ('date' in read) return tell(response, await desk.submit(token, read.date));
      if (standing.is === 'open') askFor(response, standing, typed, read.problem, read.fields);
      else tell(response, standing);
    },
    failed,
  );
}

const notTaken = {
  title: 'Sorry, your form was not taken',
  paragraphs: ['Wait a minute, then go back and send it again. Nothing you typed was kept.'],
};
const refusals: Readonly<Record<string, typeof notTaken>> = {
  foreign: {
    title: 'This form was not sent',
    paragraphs: ['Open the form from the link in the chat, and send it there.'],
  },
  'not-theirs': {
    title: 'This form was made for somebody else',
    paragraphs: [
      'You are signed in to Teams as somebody other than the person who asked for it. Ask for a form of your own in your chat.',
    ],
  },
  'not-signed-in': {
    title: 'Your sign-in to Teams was not taken',
    paragraphs: ['Go back to the chat, and open the form by the link under its question. Nothing you typed was kept.'],
  },
};

/** To the form's own address, which its seat's cookie is for, where the link had a stray end. */
function leadTo(response: Response, token: string): void {
  response.writeHead(303, { location: `/secure/${token}`, 'cache-control': 'no-store' });
  response.end();
}

/** Tokens are 256 bits in base64url: nothing else is looked up. */
function tokenOf(request: Request): string | undefined {
  return tokenIn(String(request.params?.token ?? ''));
}

function seatOf(request: Request): string | undefined {
  return request.headers.cookie?.match(/(?:^|;\s*)seat=([\w-]{43})(?:;|$)/)?.[1];
}

function isSeat(seat: string | undefined): seat is string {
  return /^[\w-]{43}$/.test(seat ?? '');
}

/**
 * Refuses a form that another site's page sent. The address is a secret already; this is the second lock. Our own pages
 * send no referrer, and so a browser may say `null` for their origin: Sec-Fetch-Site then decides.
 */
function refuseForeign(request: Request, origin: string): void {
  const site = request.headers['sec-fetch-site'];
  const from = request.headers.origin;
  const isForeign =
    site !== undefined ? site !== 'same-origin' : from !== undefined && from !== 'null' && from !== origin;
  if (isForeign) throw new HttpProblem(403, 'foreign', 'Send the form from its own page.');
}

interface OverPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly status: number;
  /** The form did what it was for: a Teams dialog can close itself. */
  readonly isOver: boolean;
  readonly [field: string]: unknown;
}

function pageOf(standing: Exclude<Standing, { is: 'open' }>): OverPage {
  switch (standing.is) {
    case 'over':
      if (standing.result === 'unknown')
        return {
          title: 'We cannot tell whether your form was taken',
          paragraphs: ['The reset service has not answered. Go back to the chat: it says what to look for.'],
          status: 200,
          isOver: true,
        };
      return standing.result === 'unavailable'
        ? {
            title: 'We could not ask for your reset',
            paragraphs: ['The reset service is not answering. Go back to the chat: it says what to do next.'],
            status: 200,
            isOver: true,
          }
        : {
            title: 'Done. Go back to the chat',
            paragraphs: ['The answer is in the chat. Your date of birth was not kept. You can close this page.'],
            status: 200,
            isOver: true,
          };
    case 'under-way':
      return {
        title: 'Your form is on its way',
        paragraphs: [
          'Go back to the chat. The answer comes there, usually within a minute.',
          'If none comes, reload this page. That sends your form again, which does no harm.',
        ],
        status: 200,
        isOver: false,
      };
    case 'elsewhere':
      return {
        title: 'This form is open in another browser',
        paragraphs: [
          'To keep you safe, a form works only in the browser where it was first filled in.',
          'Go on there, or go back to the chat and ask for a new one.',
        ],
        status: 403,
        isOver: false,
      };
    case 'gone':
      return {
        title: 'This form does not work any more',
        paragraphs: [
          'A form works once, and only for a short time. Go back to the chat and ask for a new one.',
          'If you typed the address, check that it is complete.',
        ],
        status: 410,
        isOver: false,
      };
  }
}
