import type { Request, Response } from 'restify';
import { HttpProblem, sendJson } from '../http/http.ts';

/** What is wrong with any request, by the names that Direct Line has for it. */
const theirs: Readonly<Record<string, string>> = {
  'not-json': 'MalformedData',
  encoding: 'MalformedData',
  shape: 'BadArgument',
  'too-large': 'MessageSizeTooBig',
  unexpected: 'ServiceError',
};

/** Answers a problem in the shape of Direct Line: `{error: {code, message}}`. */
export function sendDirectLineError(_request: Request, response: Response, problem: HttpProblem): void {
  const code = theirs[problem.code] ?? problem.code;
  sendJson(response, problem.status, { error: { code, message: problem.message } }, problem.headers);
}

/**
 * What every refused token hears, whatever is wrong with it. A conversation that does not exist and one that belongs to
 * another are answered the same, so that guessing ids teaches nothing.
 */
export function forbidden(): HttpProblem {
  return new HttpProblem(403, 'Forbidden', 'This chat is not yours, or it has ended. Please start a new chat.');
}

export function tokenExpired(): HttpProblem {
  return new HttpProblem(403, 'TokenExpired', 'Your chat has been idle too long. Please start a new chat.');
}

export function badArgument(message: string): HttpProblem {
  return new HttpProblem(400, 'BadArgument', message);
}

/** @param apology what the bot says of it, when it has said anything */
export function unavailable(
  apology = 'The chat cannot save anything just now. Please try again in a minute.',
): HttpProblem {
  return new HttpProblem(503, 'ServiceUnavailable', apology);
}
