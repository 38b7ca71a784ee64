import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { learnerOf } from '../../app/learnt.ts';

/** What can be run: dist/NAME.js, of which file. */
const programs = {
  main: 'src/app/main.ts',
  'backend-main': 'src/app/backend-main.ts',
  audit: 'src/cli/audit.ts',
  backup: 'src/cli/backup.ts',
  conformance: 'src/cli/conformance.ts',
  guides: 'src/cli/guides.ts',
  'import-accounts': 'src/cli/import-accounts.ts',
  learn: 'src/cli/learn.ts',
  manifest: 'src/cli/manifest.ts',
  'release-account': 'src/cli/release-account.ts',
  talk: 'src/cli/talk.ts',
  understand: 'training/understand.ts',
};

/** Asked for by restify, which does without: it is a native module, for systems that have DTrace. */
const leftOut = ['dtrace-provider'];

/** A native module is in no bundle: it stands beside, as a package, with what it needs and its binaries for every system. */
const beside: Readonly<Record<string, RegExp>> = {
  '@photostructure/sqlite': /^(?:package\.json|LICENSE|dist|dist\/.*\.[mc]js|prebuilds(?:\/.*)?)$/,
  'node-gyp-build': /^(?:package\.json|LICENSE|.*\.js)$/,
};

/** What packages of CommonJS expect to find: each stands in a folder of its own, beside what it reads. */
const commonJs = `import { createRequire as requireFrom } from 'node:module';
import { fileURLToPath as pathOfUrl } from 'node:url';
const require = requireFrom(import.meta.url);
const __filename = pathOfUrl(import.meta.url);
const __dirname = pathOfUrl(new URL('./package', import.meta.url));`;

/**
 * Every program with the packages it uses, so that a built tree runs without node_modules and starts in a third of the time.
 *
 * @param out a folder of `root`
 * @param which names to files, where not all there are
 */
export async function buildPrograms(
  root: string,
  out: string,
  which: Readonly<Record<string, string>> = programs,
): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(which).map(([name, file]) => ({ in: join(root, file), out: name })),
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: [...leftOut, ...Object.keys(beside)],
    // Packages of packages ask Node for it, and newer ones print that they should not.
    alias: { punycode: 'punycode/punycode.js' },
    define: { LEARNER: JSON.stringify(learnerOf()) },
    banner: { js: commonJs },
    plugins: [whereItStood(root)],
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const inside = [...packagesIn(metafile), ...Object.keys(beside).map((name) => `node_modules/${name}`)].sort();
  writeFileSync(join(out, 'packages.txt'), inside.map((folder) => creditOf(join(root, folder))).join('\n\n'));
  const bytes = Object.entries(metafile.outputs).reduce(
    (sum, [file, made]) => sum + (/\.js$/.test(file) ? made.bytes : 0),
    0,
  );
  console.log(
    `${Object.keys(which).length} programs, ${inside.length} packages inside, ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

/** Puts what is in no bundle where the programs find it. */
export function copyBeside(root: string, out: string): void {
  for (const [name, files] of Object.entries(beside)) {
    const from = join(root, 'node_modules', name);
    const isOfIt = (file: string) => file === from || files.test(relative(from, file).replaceAll('\\', '/'));
    cpSync(from, join(out, 'node_modules', name), { recursive: true, filter: isOfIt });
  }
}

/** A file that looks for others beside itself finds them as if dist/ had the folders of src/ and the files of training/. */
function whereItStood(root: string): Plugin {
  return {
    name: 'where it stood',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const [, place] = /^(?:src|training)\/(.*)ts$/.exec(relative(root, path).replaceAll('\\', '/')) ?? [];
        if (place === undefined) return undefined;
        const contents = readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          `new URL('./${place}js', import.meta.url).href`,
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** The folders of the packages that something was taken from, in the order of the alphabet. */
function packagesIn({ outputs }: Metafile): readonly string[] {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Which package it is, and the notice that has to go with it. */
function creditOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const notices = readdirSync(folder).filter(
    (file) => /^(?:licen[cs]e|notice)/i.test(file) && existsSync(join(folder, file)),
  );
  const texts = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`## ${name} ${version} (${typeof license === 'string' ? license : 'see below'})`, ...texts].join('\n\n');
}
