/** Stands at the top of files of which every line is generated. */
export const NOTICE = '<!-- Made by `npm run generate`; do not edit. -->';

/** A link. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** A text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table; rows whose last cell is empty are left out, and a table without rows is an empty text. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((row) => row.at(-1) !== '');
  if (filled.length === 0) return '';
  return [columns, columns.map(() => '---'), ...filled]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Paragraphs, tables and headings, one blank line between two; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The anchor under which a rendered page offers a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
