import type { Response } from 'restify';
import type { HttpProblem } from '../../http/http.ts';
import type { Pages } from '../../pages/pages.ts';
import { showProblem } from '../../pages/problem.ts';
import { KeyInFlight } from '../limits/idempotency.ts';

/** The same for every page of the backend; a form that is still being worked on is a case of its own. `home`: the practice. */
export function showBackendProblem(
  pages: Pages,
  response: Response,
  problem: HttpProblem,
  cause: unknown,
  home: string | undefined,
): void {
  const link = home === undefined ? undefined : { text: 'Go to the practice pages', href: home };
  if (!(cause instanceof KeyInFlight)) {
    showProblem(pages, response, problem, link);
    return;
  }
  const title = 'We have your form already';
  const paragraphs = [
    'It was sent a moment ago, and is still being worked on.',
    'Wait a few seconds, then look again.',
  ];
  pages.send(response, 'message', { title, paragraphs, link }, 409);
}
