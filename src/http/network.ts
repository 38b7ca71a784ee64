import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4, isIPv6 } from 'node:net';

/**
 * The network that a request came from, for counting: an IPv4 address, or the first 64 bits of an IPv6 one, since a single
 * household has all the addresses below that.
 *
 * @param trustedHops how many proxies of ours stand in front. Each adds one entry to the end of X-Forwarded-For; what a
 * client wrote there itself is further left, and is never believed
 */
export function networkOf(request: IncomingMessage, trustedHops: number): string {
  const remote = request.socket.remoteAddress ?? '';
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const chain = [...forwarded.map(bare).filter((entry) => entry !== ''), remote];
  const claimed = chain.at(-1 - trustedHops) ?? remote;
  return network(isIP(claimed) === 0 ? remote : claimed);
}

/** Whether a host, as an address or a header names it, is this machine whoever looks it up. */
export function isThisMachine(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}

/** What proxies add to a request that they pass on. */
const passedOn =
  /^(?:forwarded|via|x-(?:forwarded|original|envoy|arr|azure|appengine)(?:-.*)?|x-(?:real|client|cluster-client|proxyuser)-ip|(?:true|fastly)-client-ip|cdn-loop|cf-.*)$/;

/**
 * Whether a request was made on this machine, and for nobody else: not passed on by a proxy (some old ones are known only by
 * their HTTP/1.0), and not by a browser for a page of another site, under whatever name that page has led it here.
 */
export function isFromHere(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  return (
    isThisMachine((request.socket.remoteAddress ?? '').replace(/^::ffff:/i, '')) &&
    request.httpVersion === '1.1' &&
    !Object.keys(request.headers).some((name) => passedOn.test(name)) &&
    isThisMachine(hostnameOf(`http://${host}`)) &&
    // Our own pages send no referrer, so that their forms have no origin either: browsers say so, and no page can.
    (origin === undefined ||
      isThisMachine(hostnameOf(origin)) ||
      (origin === 'null' && request.headers['sec-fetch-site'] === 'same-origin'))
  );
}

function hostnameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Some gateways append the port. */
function bare(entry: string): string {
  const address = entry.trim();
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
}

function network(address: string): string {
  const inside = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (inside !== undefined) return inside;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const left = head.split(':').filter((group) => group !== '');
  const right = tail.split(':').filter((group) => group !== '');
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
