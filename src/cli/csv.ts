/**
 * One line of CSV. A cell that a spreadsheet would take for a formula (`=HYPERLINK…`) is made text by a quotation mark in
 * front, as OWASP has it.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
