/** Words of ours without their Markdown, for whoever reads them plain. */
export function withoutMarkdown(words: string): string {
  return words.replace(/\*\*/g, '').replace(/\\(.)/g, '$1');
}
