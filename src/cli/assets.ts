import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';

/** The scripts that pages name, and where each begins. */
const scripts = {
  page: 'src/pages/browser.ts',
  chat: 'src/webchat/browser/chat.ts',
  'secure-form': 'src/secure-form/browser.ts',
  'my-cases': 'src/teams/browser/cases.ts',
  desk: 'src/handoff/browser.ts',
};

/** The oldest browsers that what people see is built for. */
const floor = ['safari15.4', 'chrome100', 'edge100', 'firefox100'];

/** What browsers load: the style sheets, a script for each page that needs one, and the icons. */
export async function buildAssets(root: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });

  const styles = join(root, 'src/pages/styles');
  for (const file of readdirSync(styles)) {
    if (file.startsWith('_') || !file.endsWith('.scss')) continue;
    const { css } = compile(join(styles, file), {
      style: 'compressed',
      loadPaths: [join(root, 'node_modules')],
      quietDeps: true,
    });
    writeFileSync(join(out, `${basename(file, '.scss')}.css`), css);
  }

  // Each is built on its own, so that none loads another's; what only a Teams dialog needs is a file that is fetched there.
  for (const [name, file] of Object.entries(scripts)) {
    await build({
      entryPoints: [{ in: join(root, file), out: name }],
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: floor,
      legalComments: 'none',
      logLevel: 'warning',
    });
  }
  // What pages of others load is a plain script: it has to know by which address it was loaded.
  await build({
    entryPoints: [{ in: join(root, 'src/webchat/browser/widget.ts'), out: 'widget' }],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: floor,
    legalComments: 'none',
    logLevel: 'warning',
  });

  const images = join(root, 'src/pages/images');
  for (const file of readdirSync(images)) copyFileSync(join(images, file), join(out, file));

  for (const file of readdirSync(out)) {
    const content = readFileSync(join(out, file));
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${file.padEnd(20)} ${kilobytes(content.length).padStart(9)}  gzip ${kilobytes(gzipSync(content).length)}`,
    );
  }
}
