import { fileURLToPath } from 'node:url';
import { readContent } from '../adapters/content.ts';

const folder = fileURLToPath(new URL('../../dialogs', import.meta.url));

const compiled = readContent(folder);
if (!('content' in compiled)) {
  for (const issue of compiled.issues) {
    console.log(
      `${issue.file}:${issue.line}${issue.step === undefined ? '' : ` [${issue.step}]`} ${issue.message}\n    → ${issue.remedy}`,
    );
  }
  console.log(`${compiled.issues.length} issues`);
  process.exitCode = 1;
} else {
  console.log('no issues');
}
