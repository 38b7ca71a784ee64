/** What one look at an address has shown. */
export interface Seen {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: Headers;
  readonly milliseconds: number;
}

/** Why an address could not be looked at, in words for whoever runs the service. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

export type Look = (
  path: string,
  request?: { readonly body?: string; readonly headers?: Record<string, string> },
) => Promise<Seen>;

const patience = 15_000;

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such name in the DNS',
  EAI_AGAIN: 'the DNS does not answer',
  ECONNREFUSED: 'nobody listens there: is the proxy up, and does a firewall let Microsoft in?',
  ECONNRESET: 'the connection was closed: is this port spoken to by https?',
  UND_ERR_SOCKET: 'the connection was closed before there was an answer: is the service up behind its proxy?',
  ETIMEDOUT: 'nobody answers: a firewall may be in front',
  UND_ERR_CONNECT_TIMEOUT: 'nobody answers: a firewall may be in front',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed, which Microsoft does not take',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate leads to a root that is not a public one, which Microsoft does not take',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it does not send the certificates in between: give the proxy the whole chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'it does not send the certificates in between: give the proxy the whole chain',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** Looks at addresses of a service, each with one request that follows no redirect. */
export function lookAt(base: string): Look {
  return async (path, { body, headers = {} } = {}) => {
    const began = performance.now();
    try {
      const response = await fetch(`${base}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const text = (await response.text()).slice(0, 200_000);
      const milliseconds = Math.round(performance.now() - began);
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, text, headers: response.headers, milliseconds };
    } catch (error) {
      const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
      const why =
        name === 'TimeoutError'
          ? 'it does not answer in 15 seconds'
          : (reasons[cause?.code ?? ''] ?? cause?.code ?? name);
      throw new NotSeen(`${base}${path}: ${why}`);
    }
  };
}
