import type { Response } from 'restify';
import type { HttpProblem } from '../../http/http.ts';
import type { Pages } from '../../pages/pages.ts';
import { KeyInFlight } from '../once.ts';

/** Answers with a page that says in plain words why it cannot be served, and what to do. Nothing of the failure is in it. */
export function showProblem(pages: Pages, response: Response, problem: HttpProblem, cause: unknown): void {
  const { title, paragraphs, status } = wordsFor(problem, cause);
  const link = { text: 'Go to the practice pages', href: '/practice' };
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  pages.send(response, 'message', { title, paragraphs, link }, status);
}

interface Words {
  readonly status: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function wordsFor({ status, message }: HttpProblem, cause: unknown): Words {
  if (cause instanceof KeyInFlight)
    return {
      status: 409,
      title: 'We have your form already',
      paragraphs: ['It was sent a moment ago, and is still being worked on.', 'Wait a few seconds, then look again.'],
    };
  if (status === 429) return { status, title: 'Please wait a little', paragraphs: [message] };
  if (status === 403)
    return {
      status,
      title: 'Please open the form again',
      paragraphs: [
        'The form was open too long, or your browser does not keep cookies.',
        'Open the form again and send it once more.',
      ],
    };
  if (status >= 500)
    return {
      status,
      title: 'Sorry, there is a problem',
      paragraphs: ['Something went wrong on our side.', 'Please try again in a few minutes.'],
    };
  return {
    status,
    title: 'Please open the form again',
    paragraphs: ['We could not read the form.', 'Open it again and send it once more.'],
  };
}
