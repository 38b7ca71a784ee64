import * as sdk from '../../src/bot/bot-framework.ts';

/** The SDK, as it is loaded with the tests themselves: a file that is loaded later would have errors of its own, which nobody else knows. */
export const loadSdk = async () => sdk;
