import { NotifyClient } from 'notifications-node-client';

/** A service at GOV.UK Notify, and where its API is. */
export interface NotifySettings {
  readonly url: string;
  /** As Notify gives it out: a name, the service's id and a secret. */
  readonly key: string;
  /** How long an answer may take, in milliseconds. Left out: 20 seconds. Notify's own client waits for ever. */
  readonly patience?: number;
}

type RestClient = Parameters<NotifyClient['setClient']>[0];

/** Notify's own client, which waits no longer than it is told to. In a file of its own, so that it is loaded when it is needed. */
export function openClient({ url, key, patience = 20_000 }: NotifySettings): NotifyClient {
  const client = new NotifyClient(url.replace(/\/+$/, ''), key);
  const ask: RestClient = client.apiClient.restClient;
  // A redirect would carry the message, and the token, to somebody else.
  const inTime = (request: object) => ask({ ...request, maxRedirects: 0, signal: AbortSignal.timeout(patience) });
  client.setClient(inTime as RestClient);
  return client;
}
