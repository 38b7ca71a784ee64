import type { Response } from 'restify';
import type { HttpProblem } from '../../http/http.ts';
import type { Pages } from '../../pages/pages.ts';
import { showProblem } from '../../pages/problem.ts';
import { KeyInFlight } from '../once.ts';

const link = { text: 'Go to the practice pages', href: '/practice' };

/** The same for every page of the practice; a form that is still being worked on is a case of its own. */
export function showPracticeProblem(pages: Pages, response: Response, problem: HttpProblem, cause: unknown): void {
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
