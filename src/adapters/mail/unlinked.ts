/** What mail programs look for addresses in. */
const piece = /[^\s<>()[\]{}"'`|\\,;]+/gu;
/** It opens nothing, and a desk copies it. `nhs.net` is how people call their mailbox. */
const isMailbox = /^(?:[\w.+-]{1,64}@[\p{L}\p{N}.-]+|nhs\.net[.!?]*)$/iu;
const scheme = /([a-z][a-z\d+-]{0,20}):(?=\/\/)|\b(mailto|javascript|data|tel|sms):/gi;
/** Between two parts of a name: not in `10.30am` or `e.g.`, where no program sees one. */
const dot = /(?<=[\p{L}\p{N}])[.\u3002\uff0e\uff61](?=\p{L}{2})/gu;

/**
 * What a person typed, for a mail: whoever reads it sees each web address that is in it, and no mail program makes it a link,
 * as they do of plain text too. It is written as IT desks write addresses that they warn of: `hxxps://evil[.]example/x`.
 */
export function unlinked(text: string): string {
  return text.replace(piece, (found) => {
    if (isMailbox.test(found)) return found;
    return found
      .replace(scheme, (_, slashed = '', plain = '') => {
        const name = slashed || plain;
        return /^https?$/i.test(name) ? `${name.toLowerCase().replace('tt', 'xx')}:` : `${name}[:]`;
      })
      .replace(dot, '[.]');
  });
}
