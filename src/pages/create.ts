import { randomBytes } from 'node:crypto';
import { isThisMachine } from '../http/network.ts';
import { assetAddress, readAssets } from './assets.ts';
import type { Pages } from './pages.ts';
import { createViews } from './views.ts';

/** Hosts in which Teams, Outlook and Microsoft 365 show a dialog, as Microsoft lists them for content security policies. */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
];

/**
 * @param publicUrl the address at which browsers reach this service
 * @param practice titles of the systems that are connected to the practice backend; with one or more, every page says so
 * @param secureContext whether browsers reach the service by https
 */
export function createPages(settings: {
  readonly publicUrl: string;
  readonly practice: readonly string[];
  readonly secureContext: boolean;
}): Pages {
  const views = createViews();
  const assets = readAssets();
  views.addGlobal('asset', (name: string) => assetAddress(assets, name));
  views.addGlobal('practice', sayEither(settings.practice));
  // The practice page is shown on this machine alone: others are not led to it.
  views.addGlobal('isHere', isThisMachine(new URL(settings.publicUrl).hostname));
  const sockets = `${settings.secureContext ? 'wss' : 'ws'}://${new URL(settings.publicUrl).host}`;

  return {
    part: (template, context) => views.render(`${template}.njk`, context),

    send(response, template, context, status = 200, framedBy = 'nobody') {
      const nonce = randomBytes(16).toString('base64');
      const page = views.render(`${template}.njk`, { ...context, cspNonce: nonce });
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': [
          "default-src 'none'",
          "style-src 'self'",
          `script-src 'self' 'nonce-${nonce}'`,
          "img-src 'self'",
          `connect-src 'self' ${sockets}`,
          "form-action 'self'",
          `frame-ancestors ${ancestors(framedBy)}`,
          "base-uri 'none'",
        ].join('; '),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
        ...(framedBy === 'nobody' ? { 'x-frame-options': 'DENY' } : {}),
        ...(settings.secureContext ? { 'strict-transport-security': 'max-age=31536000' } : {}),
      });
      response.end(page);
    },
  };
}

function ancestors(framedBy: 'nobody' | 'teams' | readonly string[]): string {
  if (framedBy === 'nobody') return "'none'";
  return framedBy === 'teams' ? teamsHosts.join(' ') : ["'self'", ...framedBy].join(' ');
}

/** `A`, `A or B`, `A, B or C`; nothing for none. */
function sayEither(titles: readonly string[]): string {
  const last = titles.at(-1) ?? '';
  const before = titles.slice(0, -1).join(', ');
  return before === '' ? last : `${before} or ${last}`;
}
