import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Registration } from './tokens.ts';

/** Opens the SDK's own turn to us, so that the HTTP around it is ours: its `process` answers with exception texts. */
export class Adapter extends CloudAdapter {
  constructor(microsoft: Registration | undefined) {
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppId: microsoft?.appId ?? '',
        MicrosoftAppPassword: microsoft?.password ?? '',
        MicrosoftAppType: microsoft?.type ?? 'MultiTenant',
        MicrosoftAppTenantId: microsoft?.tenantId ?? '',
      }),
    );
  }

  hear(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
