import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/http.ts';

/** A photograph of a screen, as phones make them, and more. In bytes. */
const largest = 30 * 1024 * 1024;
/** The activity stands in front of the files; what is behind it is let go by. */
const head = 64 * 1024;

/**
 * Reads what an upload says (multipart/form-data: an `activity`, and files). Of the files nothing is kept, but it is waited for their
 * end: a browser that is cut off meanwhile shows a network error.
 *
 * @returns the activity as it was sent, with an attachment in any case; an empty message where there is none
 * @throws HttpProblem 413 over 30 MB
 */
export async function readUpload(request: IncomingMessage): Promise<object> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size < head) kept.push(chunk);
    size += chunk.length;
    if (size > largest)
      throw new HttpProblem(413, 'MessageSizeTooBig', 'That file is too large.', { connection: 'close' });
  }
  const said = activityIn(Buffer.concat(kept).toString('utf8'), request.headers['content-type'] ?? '');
  return { ...said, type: 'message', attachments: [{}] };
}

function activityIn(body: string, contentType: string): object {
  const [, quoted, bare] = /\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return {};
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    if (end === -1 || !/\bname="?activity"?/i.test(part.slice(0, end))) continue;
    try {
      const activity: unknown = JSON.parse(part.slice(end).trim());
      if (typeof activity === 'object' && activity !== null) return activity;
    } catch {
      // As if it were not there.
    }
  }
  return {};
}
