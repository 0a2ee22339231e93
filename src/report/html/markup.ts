import { toPrintable } from '../printable.ts';

/** HTML that is written by us, or has been escaped. Only `markup` makes it, so no other text comes into a page. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists joined, `undefined` and `false` left out. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** HTML from a template; every text put into it is escaped. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, at) => text + print(parts[at])).join(''));
}

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(print).join('');
  return escape(String(part));
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text as content or as the value of a quoted attribute; hidden characters become visible. */
function escape(text: string): string {
  return toPrintable(text).replace(/[&<>"'`]/g, (character) => NAMED[character] ?? '');
}

/** An address that a link may lead to; undefined for anything that is not `https`. */
export function toAddress(url: string): string | undefined {
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}
