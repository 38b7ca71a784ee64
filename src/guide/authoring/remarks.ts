import type { RemarkWays } from '../guide.ts';
import { type Remark, remarks } from '../remarks.ts';
import type { Issue, SourceFile } from './document.ts';
import { readPhrases, topicOf } from './phrases.ts';
import { nearest } from './wording.ts';

/** A file for each remark, named by it, with what people say in their own words; `none.txt` for what has words of them and is none. */
export function readRemarks(files: readonly SourceFile[]): {
  readonly said: RemarkWays;
  readonly issues: readonly Issue[];
} {
  const said = new Map<Remark | 'none', readonly string[]>();
  const issues: Issue[] = [];
  for (const source of files) {
    const name = topicOf(source.file);
    const remark = name === 'none' ? name : remarks.find((one) => one === name);
    const read = readPhrases(source);
    issues.push(...read.issues);
    if (remark === undefined) {
      const remedy = nearest(name, [...remarks, 'none'], 'name the file as the remark is named, or delete it');
      issues.push({ file: source.file, line: 1, message: `there is no remark ${name}`, remedy });
    } else
      said.set(
        remark,
        read.phrases.map(({ text }) => text),
      );
  }
  return { said, issues };
}
