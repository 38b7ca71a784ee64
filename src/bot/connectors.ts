import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { credentialsOf } from './credentials.ts';
import type { Registration } from './tokens.ts';

/** Channels have a handful of services; whoever makes addresses up must not fill the memory. */
const mostClients = 50;

interface Pipeline {
  getOrderedPolicies(): readonly { readonly name: string }[];
  removePolicy(policy: { readonly name: string }): unknown;
}

/** Makes the client of a channel's service. */
export type Connect = (serviceUrl: string, audience?: string) => Promise<ConnectorClient>;

/**
 * What the SDK checks tokens with and speaks to channels by. It would build a client with its whole pipeline on every turn, a fifth of the turn's
 * work: here each service has one, and one thing that gets tokens.
 *
 * @param connect in place of the SDK's own clients: for a channel whose service is somewhere else than it says
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #clients = new Map<string, Promise<ConnectorClient>>();
  readonly #speakers = new Map<string, ConnectorClient>();
  readonly #own: ConnectorFactory;
  readonly #connect: Connect;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(microsoft: Registration | undefined, connect?: Connect) {
    super({ MicrosoftAppId: microsoft?.appId ?? '' }, credentialsOf(microsoft));
    const appId = microsoft?.appId ?? '';
    const identity = new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]);
    const theirs = super.createConnectorFactory(identity);
    this.#connect = connect ?? ((serviceUrl, audience) => theirs.create(serviceUrl, audience ?? ''));
    this.#own = new OnePerService((serviceUrl, audience) => this.client(serviceUrl, audience));
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authorization);
    return { ...result, connectorFactory: this.#own };
  }

  override createConnectorFactory(_identity: ClaimsIdentity): ConnectorFactory {
    return this.#own;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity).catch((error) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  /** The client by which something is said unasked: it tries once, as who asks it knows better when to try again. */
  async speaker(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#speakers.get(serviceUrl);
    if (known !== undefined) return known;
    const client = await this.#connect(serviceUrl);
    // The SDK's types hide it.
    const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
    for (const { name } of pipeline.getOrderedPolicies()) if (/retry/i.test(name)) pipeline.removePolicy({ name });
    for (const [oldest] of this.#speakers) if (this.#speakers.size >= mostClients) this.#speakers.delete(oldest);
    this.#speakers.set(serviceUrl, client);
    return client;
  }

  /** The one client of a service. */
  client(serviceUrl: string, audience = ''): Promise<ConnectorClient> {
    const name = JSON.stringify([serviceUrl, audience]);
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const client = this.#connect(serviceUrl, audience === '' ? undefined : audience).catch((error) => {
      this.#clients.delete(name);
      throw error;
    });
    for (const [oldest] of this.#clients) if (this.#clients.size >= mostClients) this.#clients.delete(oldest);
    this.#clients.set(name, client);
    return client;
  }
}

class OnePerService extends ConnectorFactory {
  readonly #make: Connect;

  constructor(make: Connect) {
    super();
    this.#make = make;
  }

  create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#make(serviceUrl, audience);
  }
}

/** Opens the SDK's own turn to us, so that the HTTP around it is ours: its `process` answers with exception texts. */
export class Adapter extends CloudAdapter {
  hear(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
