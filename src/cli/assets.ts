import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';

/** What browsers load: one style sheet, a script for each page that needs one, and the icon. */
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

  // The scripts that pages name; the other files of the folder are their parts. Each is built on its own, so that none loads
  // another's; what only a Teams dialog needs is a file that is fetched there.
  for (const name of ['page', 'chat', 'secure-form']) {
    await build({
      entryPoints: [join(root, `src/web/browser/${name}.ts`)],
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'warning',
    });
  }

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
