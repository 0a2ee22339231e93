/**
 * Characters that change what a reader sees without being seen: controls (escape sequences of terminals among them),
 * marks and overrides of writing direction, and separators that start a line nobody wrote.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Text of a path, a message or a line of code as it may be shown: hidden characters in the notation of JavaScript
 * (`\u{202e}`), tabs as two spaces, halves of surrogate pairs as the replacement character. One line in, one line out.
 */
export function toPrintable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\t', '  ')
    .replace(HIDDEN, (hidden) => `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON with the hidden characters of its texts escaped: safe to show, and the same data. */
export function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (hidden) =>
    hidden === '\n'
      ? hidden
      : Array.from({ length: hidden.length }, (_, at) => hidden.charCodeAt(at))
          .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
          .join(''),
  );
}
