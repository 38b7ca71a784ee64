import type { Response, Server } from 'restify';
import { renderSVG } from 'uqr';
import { sayDateInFull } from '../calendar/calendar.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Guide } from '../guide/guide.ts';
import { HttpProblem, route } from '../http/http.ts';
import type { Pages } from '../pages/pages.ts';
import { readMarkdown } from '../webchat/browser/markdown.ts';
import { type Leaflet, leafletOf } from './leaflet.ts';

/**
 * Serves every guide as plain pages, for whom no chat will do: `/guides`, `/guides/esr`, `/guides/esr/account-locked`. They need no script,
 * print well, and lead to the chat by a link and a QR code. So are `/about` and `/privacy`, from what the bot itself answers,
 * `/accessibility` and `/terms`.
 */
export function mountLeaflets(
  server: Server,
  pages: Pages,
  {
    content,
    publicUrl,
    helpdesk,
  }: { readonly content: Content; readonly publicUrl: string; readonly helpdesk: string },
): void {
  const { guides, facts } = content;
  const ours = [...guides.values()].filter(({ id }) => id !== common);
  const guideOf = (id: unknown): Guide => {
    const guide = ours.find((one) => one.id === id);
    if (guide === undefined) throw notThere();
    return guide;
  };
  const show = (response: Response, template: string, context: Readonly<Record<string, unknown>> & { title: string }) =>
    pages.send(response, `leaflets/${template}`, { helpdesk, ...context });

  const serve = (path: string, answer: (response: Response, params: Readonly<Record<string, unknown>>) => void) => {
    route(server, 'get', path, (request, response) => answer(response, request.params ?? {}));
  };

  serve('/guides', (response) =>
    show(response, 'guides', {
      title: 'Guides to getting in',
      guides: ours.map(({ id, title, topics }) => ({ id, title, topics: topicsOf(topics) })),
    }),
  );
  serve('/guides/:guide', (response, params) => {
    const { id, title, topics, questions, source } = guideOf(params.guide);
    show(response, 'guide', {
      title,
      id,
      source: asRead(source),
      topics: topicsOf(topics),
      told: [...questions.values()].map(({ tell, link }) => ({ blocks: readMarkdown(tell), link })),
    });
  });
  serve('/guides/:guide/:topic', (response, params) => {
    const guide = guideOf(params.guide);
    const leaflet = leafletOf(guide, String(params.topic), facts);
    if (leaflet === undefined) throw notThere();
    const chat = `${publicUrl}/#latchkey=${guide.id}/${String(params.topic)}`;
    show(response, 'leaflet', {
      title: `${guide.title}: ${leaflet.title}`,
      guide: { id: guide.id, title: guide.title, source: asRead(guide.source) },
      parts: partsOf(leaflet),
      // Whoever the guide itself names for its trouble, in place of IT.
      person: content.messages
        .get(`person.${guide.id}`)
        ?.map((part) => (part.kind === 'words' ? part.words : ''))
        .join(''),
      chat,
      // Only a grid of squares, drawn from the address.
      code: renderSVG(chat, { border: 2 }),
    });
  });
  serve('/drawings/:guide/:file', (response, { guide, file }) => {
    const svg = guideOf(guide).drawings.get(String(file).replace(/\.svg$/, ''));
    if (svg === undefined || !String(file).endsWith('.svg')) throw notThere();
    response.writeHead(200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-length': String(Buffer.byteLength(svg)),
      'cache-control': 'public, max-age=3600',
      // It is shapes and words; opened by itself it is a document, and may do nothing either.
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
    response.end(svg);
  });
  serve('/accessibility', (response) => show(response, 'accessibility', { title: 'Accessibility' }));
  serve('/terms', (response) =>
    show(response, 'terms', { title: 'Terms of use', neverAsked: facts.sentence('around.never-asked') }),
  );
  const asked = guides.get(common)?.questions ?? new Map();
  for (const [path, title] of [
    ['/about', 'What Latchkey can do'],
    ['/privacy', 'Privacy'],
  ] as const)
    serve(path, (response) =>
      show(response, 'told', {
        title,
        isPrivacy: path === '/privacy',
        told: [...asked.values()]
          .filter(({ fact }) => facts.get(fact).page === path.slice(1))
          .map(({ tell }) => readMarkdown(tell)),
      }),
    );
}

function topicsOf(topics: Guide['topics']) {
  return [...topics.values()].filter(({ listed }) => listed).map(({ id, title }) => ({ id, title }));
}

/** Where it comes from, and since when that is known. */
function asRead({ document, reviewed }: Guide['source']) {
  return { document, reviewed: sayDateInFull(reviewed) };
}

function partsOf({ parts }: Leaflet) {
  return parts.map((part) => ({ ...part, blocks: part.says.flatMap((text) => readMarkdown(text)) }));
}

function notThere(): HttpProblem {
  return new HttpProblem(404, 'not-found', 'There is no such guide here. The guides are at /guides.');
}
