import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { isFromHere, networkOf } from '../../src/http/network.ts';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  return { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage;
}

describe('the network that a request is counted for', () => {
  it('is the peer when no proxy is ours, whatever the request says (67)', () => {
    assert.equal(networkOf(from('198.51.100.7', '203.0.113.1'), 0), '198.51.100.7');
  });

  it('is what our own proxies added, and nothing further left (67)', () => {
    assert.equal(networkOf(from('10.0.0.1', '1.1.1.1, 203.0.113.9'), 1), '203.0.113.9');
    assert.equal(networkOf(from('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2'), 2), '203.0.113.9');
    assert.equal(networkOf(from('10.0.0.1', '203.0.113.9:51234'), 1), '203.0.113.9');
  });

  it('is the peer when the header is short or nonsense', () => {
    assert.equal(networkOf(from('10.0.0.1', '203.0.113.9'), 2), '10.0.0.1');
    assert.equal(networkOf(from('10.0.0.1', 'unknown'), 1), '10.0.0.1');
    assert.equal(networkOf(from('10.0.0.1'), 1), '10.0.0.1');
  });

  it('is the first 64 bits of an IPv6 address', () => {
    const home = networkOf(from('2001:db8:0:7::1'), 0);
    assert.equal(networkOf(from('2001:0db8:0000:0007:ffff:1:2:3'), 0), home);
    assert.notEqual(networkOf(from('2001:db8:0:8::1'), 0), home);
    assert.equal(networkOf(from('10.0.0.1', '[2001:db8:0:7::9]:443'), 1), home);
    assert.equal(networkOf(from('::ffff:198.51.100.7'), 0), '198.51.100.7');
    assert.equal(networkOf(from('::1'), 0), '0:0:0:0');
  });
});

describe('what was made on this machine, and for nobody else', () => {
  const made = (headers: Readonly<Record<string, string>>) =>
    isFromHere({
      socket: { remoteAddress: '127.0.0.1' },
      httpVersion: '1.1',
      headers: { host: '127.0.0.1:3978', 'content-type': 'application/json', 'content-length': '2', ...headers },
    } as unknown as IncomingMessage);

  it('is what an emulator, a program or a browser sends of itself (92)', () => {
    for (const headers of [
      {},
      {
        'user-agent': 'node',
        accept: '*/*',
        'accept-language': '*',
        'sec-fetch-mode': 'cors',
        connection: 'keep-alive',
      },
      {
        'user-agent': 'axios/1.7',
        accept: 'application/json, text/plain, */*',
        'accept-encoding': 'gzip',
        authorization: 'Bearer',
      },
      {
        origin: 'http://localhost:3000',
        'sec-ch-ua-platform': '"Linux"',
        referer: 'http://localhost:3000/',
        cookie: 'a=b',
      },
    ])
      assert.ok(made(headers as Readonly<Record<string, string>>), JSON.stringify(headers));
  });

  it('is nothing that has a header of a proxy, known or not (92)', () => {
    const known =
      'forwarded via x-forwarded-for x-forwarded-proto x-real-ip cdn-loop cf-ray x-envoy-attempt-count true-client-ip';
    const others =
      'x-amzn-trace-id x-scheme x-nginx-proxy wl-proxy-client-ip proxy-client-ip x-remote-ip x-remote-addr ali-cdn-real-ip x-cloud-trace-context x-request-id x-cluster-client-ip x-azure-clientip fly-client-ip x-vercel-id x-nf-request-id proxy-connection max-forwards x-a-proxy-of-tomorrow';
    for (const name of `${known} ${others}`.split(' ')) assert.ok(!made({ [name]: '1' }), name);
  });
});
