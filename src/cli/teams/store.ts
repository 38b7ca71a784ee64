import type { Look } from './seen.ts';

/** Where Microsoft writes down what an app in the Teams Store has to be. */
const guidelines =
  'https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines';

export interface Submission {
  readonly manifest: Manifest;
  /** Every file of the package, by its name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Looks at the pages that the manifest names. */
  readonly look: Look;
}

interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: Readonly<Record<'name' | 'websiteUrl' | 'privacyUrl' | 'termsOfUseUrl', string>>;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly staticTabs: readonly {
    readonly name?: string;
    readonly contentUrl?: string;
    readonly websiteUrl?: string;
  }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly {
      readonly title: string;
      readonly description: string;
      readonly parameters: readonly unknown[];
    }[];
  }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly localizationInfo?: { readonly defaultLanguageFile?: string };
}

/** One thing that Microsoft looks at. `mandatory`: the app is not taken without it. */
export interface Check {
  readonly id: string;
  readonly asks: string;
  readonly at: string;
  readonly mandatory: boolean;
  /** @returns what is wrong, if anything */
  wrong(submission: Submission): Promise<string | undefined> | string | undefined;
}

const must = (id: string, section: string, asks: string, wrong: Check['wrong']): Check => ({
  id,
  asks,
  at: `${guidelines}#${section}`,
  mandatory: true,
  wrong,
});
const should = (...args: Parameters<typeof must>): Check => ({ ...must(...args), mandatory: false });

const unless = (isSo: boolean, problem: string) => (isSo ? undefined : problem);
const path = (address: string, { manifest }: Submission) => address.slice(manifest.developer.websiteUrl.length) || '/';
const everyWord = ({ name, description }: Manifest) =>
  [...Object.values(name), ...Object.values(description)].join('\n');

async function page(address: string, submission: Submission): Promise<string> {
  const { status, text, type } = await submission.look(path(address, submission));
  if (status !== 200) throw new Error(`${address} answers ${status}`);
  if (!type.startsWith('text/html')) throw new Error(`${address} is not a page`);
  return text;
}

const holds = async (address: string, submission: Submission, words: readonly (readonly [string, RegExp])[]) => {
  const text = await page(address, submission);
  const missing = words.filter(([, word]) => !word.test(text)).map(([what]) => what);
  return unless(missing.length === 0, `it does not say ${missing.join(', ')}`);
};

/** The size of a PNG. */
const sizeOf = (png: Uint8Array | undefined) =>
  png === undefined ? '' : `${Buffer.from(png).readUInt32BE(16)}x${Buffer.from(png).readUInt32BE(20)}`;

/** What Microsoft's guidelines ask of an app for the store, as far as a program can look at it. */
export const storeChecks: readonly Check[] = [
  must('name-reserved', 'app-name', 'the name is none of Teams’ own features', ({ manifest }) =>
    unless(
      !/\b(?:chat|contacts|calendar|calls|files|activity|apps|help)\b/i.test(manifest.name.short),
      manifest.name.short,
    ),
  ),
  must('name-of-others', 'app-name', 'the name holds no product of Microsoft', ({ manifest }) =>
    unless(
      !/\b(?:teams|microsoft|excel|word|outlook|onedrive|sharepoint|azure|office)\b/i.test(manifest.name.short),
      manifest.name.short,
    ),
  ),
  must('other-platforms', 'similar-platforms-and-services', 'no other chat platform is named', ({ manifest }) =>
    unless(
      !/\b(?:slack|zoom|webex|whatsapp|discord|google chat)\b/i.test(everyWord(manifest)),
      'another platform is named',
    ),
  ),
  should('feature-names', 'feature-names', 'no command is named as Teams names its own', ({ manifest }) => {
    const titles = manifest.bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
    );
    return unless(
      !titles.some((title) => /^(?:start (?:meeting|chat)|make call|new chat)$/i.test(title)),
      titles.join(),
    );
  }),
  must('admin-setup', 'authentication', 'the description says that an administrator sets it up', ({ manifest }) =>
    unless(/administrator/i.test(manifest.description.full), 'nothing is said of an administrator'),
  ),
  must('admin-setup-help', 'authentication', 'the help says so too', (submission) =>
    holds(submission.manifest.developer.termsOfUseUrl, submission, [['who sets it up', /administrator/i]]),
  ),
  must('payments', 'financial-information', 'nothing is to be paid', async (submission) => {
    const texts = await Promise.all([
      page(submission.manifest.developer.privacyUrl, submission),
      page(submission.manifest.developer.termsOfUseUrl, submission),
    ]);
    return unless(!/\b(?:buy|purchase|checkout|subscribe|upgrade to)\b/i.test(texts.join()), 'a page speaks of buying');
  }),
  must('files', 'bots', 'the bot takes no files unasked', ({ manifest }) =>
    unless(
      manifest.bots.every(({ supportsFiles }) => !supportsFiles),
      'supportsFiles is set',
    ),
  ),
  must('domains-wild', 'external-domains', 'no domain holds a wildcard', ({ manifest }) =>
    unless(
      manifest.validDomains.every((domain) => !domain.includes('*')),
      manifest.validDomains.join(),
    ),
  ),
  must('domains-own', 'external-domains', 'every domain is our own, and no tunnel', ({ manifest }) =>
    unless(
      manifest.validDomains.every(
        (domain) =>
          domain === new URL(manifest.developer.websiteUrl).host &&
          !/ngrok|devtunnels|localtunnel|trycloudflare/.test(domain),
      ),
      manifest.validDomains.join(),
    ),
  ),
  must(
    'private-audience',
    'sensitive-content',
    'where many read along, nothing of anybody is said: there is no tab for teams',
    ({ manifest }) => unless(!('configurableTabs' in manifest), 'there is a tab for teams'),
  ),
  must('outward', 'launching-external-functionality', 'no command leads out of Teams', ({ manifest }) =>
    unless(!/https?:/.test(JSON.stringify([manifest.bots, manifest.composeExtensions])), 'a command holds an address'),
  ),
  must('tab-time', 'response-time', 'the tab comes in two seconds', async (submission) => {
    const { milliseconds } = await submission.look('/teams/cases');
    return unless(milliseconds < 2_000, `it took ${milliseconds} ms`);
  }),
  must('tab-loading', 'response-time', 'the tab says that it is loading', (submission) =>
    holds(tabOf(submission), submission, [['that it looks', /role="status"/]]),
  ),
  must(
    'schema',
    'app-manifest',
    'the manifest is of a schema that is out',
    ({ manifest: { $schema, manifestVersion } }) =>
      unless(/^\d+\.\d+$/.test(manifestVersion) && $schema.includes(`/v${manifestVersion}/`), manifestVersion),
  ),
  must('sign-in-named', 'app-manifest', 'the manifest names the application that people sign in to', ({ manifest }) =>
    unless(
      manifest.webApplicationInfo.id === manifest.bots[0]?.botId &&
        manifest.webApplicationInfo.resource.endsWith(manifest.webApplicationInfo.id),
      'webApplicationInfo',
    ),
  ),
  must('icon-color', 'app-icons', 'the colour icon is 192 by 192', ({ files }) =>
    unless(sizeOf(files['color.png']) === '192x192', sizeOf(files['color.png'])),
  ),
  must('icon-outline', 'app-icons', 'the outline icon is 32 by 32', ({ files }) =>
    unless(sizeOf(files['outline.png']) === '32x32', sizeOf(files['outline.png'])),
  ),
  should(
    'short-app',
    'short-description',
    'the short description is one sentence without "app"',
    ({ manifest: { description } }) =>
      unless(
        !/\bapp\b/i.test(description.short) && (description.short.match(/[.!?](?:\s|$)/g) ?? []).length === 1,
        description.short,
      ),
  ),
  must('long-limits', 'long-description', 'the description says what it does not do', ({ manifest }) =>
    unless(/does not do|cannot/i.test(manifest.description.full), 'no limits are told'),
  ),
  must('long-help', 'long-description', 'the description has a link to help', ({ manifest }) =>
    unless(/help[^\n]*https:\/\//i.test(manifest.description.full), 'no link'),
  ),
  must('long-words', 'long-description', 'the description has at most 500 words', ({ manifest }) =>
    unless(
      manifest.description.full.split(/\s+/).length <= 500,
      `${manifest.description.full.split(/\s+/).length} words`,
    ),
  ),
  must('long-claims', 'long-description', 'the description claims nothing that cannot be shown', ({ manifest }) =>
    unless(
      !/\b(?:best|top|ranked|guarantee\w*|powered by|certified|MS|MSFT)\b/.test(manifest.description.full),
      'a claim',
    ),
  ),
  must(
    'privacy-open',
    'privacy-policy',
    'the privacy policy needs no sign-in',
    async (submission) => void (await page(submission.manifest.developer.privacyUrl, submission)),
  ),
  must(
    'privacy-holds',
    'privacy-policy',
    'the privacy policy tells of storage, retention, deletion and whom to ask',
    (submission) =>
      holds(submission.manifest.developer.privacyUrl, submission, [
        ['what is kept', /kept/i],
        ['for how long', /(?:days|hours|months)/i],
        ['deletion', /delet/i],
        ['whom to ask', /helpdesk|talk to a person|@/i],
      ]),
  ),
  must('terms', 'terms-of-use', 'the terms of use are ours, over https, without a sign-in', async (submission) => {
    const { termsOfUseUrl, websiteUrl } = submission.manifest.developer;
    await page(termsOfUseUrl, submission);
    return unless(
      termsOfUseUrl.startsWith('https://') && new URL(termsOfUseUrl).host === new URL(websiteUrl).host,
      termsOfUseUrl,
    );
  }),
  must('support', 'support-links', 'the support page needs no sign-in and says how to reach somebody', (submission) =>
    holds(`${submission.manifest.developer.websiteUrl}/about`, submission, [
      ['whom to reach', /helpdesk|talk to a person/i],
    ]),
  ),
  must('localisation', 'localization', 'the package holds the words for translators', ({ manifest, files }) =>
    unless(files[manifest.localizationInfo?.defaultLanguageFile ?? ''] !== undefined, 'the file is not in the package'),
  ),
  must('tab-dead-end', 'setup', 'the tab says how to go on to whoever is not signed in', (submission) =>
    holds(tabOf(submission), submission, [['how to go on', /Go to the chat|ask in the chat/i]]),
  ),
  should('tab-header', 'views', 'the tab has no heading of its own beside Teams’', async (submission) => {
    const [, sheet = '/none'] = /href="([^"]+\.css[^"]*)"/.exec(await page(tabOf(submission), submission)) ?? [];
    const { text } = await submission.look(new URL(sheet, 'https://any').pathname);
    return unless(/\[data-teams-theme\] \.nhsuk-header/.test(text), 'its heading is shown in Teams');
  }),
  must('tab-theme', 'usability', 'the tab follows the theme', (submission) =>
    holds(tabOf(submission), submission, [['a script that follows it', /my-cases\.js|my-cases\./]]),
  ),
  must('commands', 'bot-commands', 'the bot lists its commands in every scope', ({ manifest }) =>
    unless(
      manifest.bots.every(({ scopes, commandLists }) =>
        scopes.every((scope) => commandLists.some((list) => list.scopes.includes(scope) && list.commands.length > 0)),
      ),
      'a scope has none',
    ),
  ),
  must('command-help', 'bot-commands', 'one of them is help', ({ manifest }) =>
    unless(
      manifest.bots.every(({ commandLists }) =>
        commandLists.every(({ commands }) => commands.some(({ title }) => title === 'Help')),
      ),
      'there is no help',
    ),
  ),
  must('extension-words', 'message-extensions', 'the message extension says what it looks for', ({ manifest }) =>
    unless(
      manifest.composeExtensions.every(({ commands }) =>
        commands.every(({ description, parameters }) => description !== '' && parameters.length > 0),
      ),
      'no description',
    ),
  ),
];

function tabOf({ manifest }: Submission): string {
  return manifest.staticTabs.find(({ contentUrl }) => contentUrl !== undefined)?.contentUrl ?? '';
}

/** @returns what is wrong with each, undefined where nothing is */
export async function checkStore(
  submission: Submission,
): Promise<readonly (Check & { readonly problem: string | undefined })[]> {
  const results = [];
  for (const check of storeChecks) {
    let problem: string | undefined;
    try {
      problem = await check.wrong(submission);
    } catch (error) {
      problem = (error as Error).message;
    }
    results.push({ ...check, problem });
  }
  return results;
}
