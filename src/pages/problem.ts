import type { Response } from 'restify';
import type { HttpProblem } from '../http/http.ts';
import type { Pages } from './pages.ts';

/**
 * Answers with a page that says in plain words why a page or form cannot be served, and what to do. Nothing of the failure
 * is in it.
 *
 * @param link where to go from there, if there is such a place
 */
export function showProblem(
  pages: Pages,
  response: Response,
  problem: HttpProblem,
  link: { readonly text: string; readonly href: string } | undefined,
): void {
  const { title, paragraphs } = wordsFor(problem);
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  pages.send(response, 'message', { title, paragraphs, link }, problem.status);
}

function wordsFor({ status, message }: HttpProblem): {
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  if (status === 429) return { title: 'Wait a little', paragraphs: [message] };
  if (status === 403)
    return {
      title: 'The form was not sent',
      paragraphs: [
        'It was open too long, or your browser does not keep cookies.',
        'Open the form again and send it once more.',
      ],
    };
  if (status >= 500)
    return {
      title: 'Sorry, there is a problem',
      paragraphs: ['Something went wrong on our side.', 'Please try again in a few minutes.'],
    };
  return {
    title: 'We could not read the form',
    paragraphs: ['Open it again and send it once more.'],
  };
}
