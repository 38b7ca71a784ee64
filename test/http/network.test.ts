import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { networkOf } from '../../src/http/network.ts';

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
