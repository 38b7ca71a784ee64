/** A mail before it is known who sends it and to whom. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A paragraph: words, or one of our pages, with words before it or without. */
export type Paragraph = string | { readonly words?: string; readonly link: string };

/** Writes a letter twice: as plain text, and as HTML that holds no picture, no style sheet and nothing to be followed by. */
export function writeLetter(subject: string, ...paragraphs: readonly Paragraph[]): Letter {
  return {
    subject,
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: page(subject, paragraphs.map(asHtml).join('\n')),
  };
}

function asText(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.words === undefined ? paragraph.link : `${paragraph.words} ${paragraph.link}`;
}

function asHtml(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return `<p>${escaped(paragraph)}</p>`;
  const link = `<a href="${escaped(paragraph.link)}">${escaped(paragraph.link)}</a>`;
  return `<p>${paragraph.words === undefined ? link : `${escaped(paragraph.words)} ${link}`}</p>`;
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
</head>
<body style="font-family: arial, sans-serif; font-size: 19px; line-height: 1.5; color: #212b32; max-width: 36em; margin: 16px; overflow-wrap: anywhere; word-break: break-word">
${body}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
