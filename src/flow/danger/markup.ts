import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers } from '../kind.ts';
import { isParsedWhole } from './parsed.ts';
import { crossQuoted, IN_ATTRIBUTE, IN_BARE } from './quoted.ts';

/** The text is code: of a script, outside of its texts, or of an attribute that runs one, which is read with entities resolved. */
const IN_CODE: Dangers = 256;
/** The text stands in a text of a script. */
const IN_CODE_TEXT: Dangers = 512;
/** Entities, or percent signs, are resolved after what may have written them. */
const DECODED: Dangers = 1024;

/** Where entities alone do not help. */
const BEYOND_ESCAPING: Dangers = IN_BARE | IN_CODE | DECODED;
/** Where markup without scripts is not harmless: its quotes are as they were. */
const BEYOND_CLEANING: Dangers = BEYOND_ESCAPING | IN_ATTRIBUTE | IN_CODE_TEXT;

/** Names of rows that clear markup, but for those dangers. */
export const CLEARED = [
  { name: 'escaped-markup', unless: BEYOND_ESCAPING },
  { name: 'clean-markup', unless: BEYOND_CLEANING },
] as const;

/** What is left of the dangers of markup before an operation on it. */
export function crossMarkup<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  if (isParsedWhole(crossing)) return HARMLESS;
  switch (crossing.kind) {
    case 'part':
      return crossQuoted(crossing, dangers) | findCode(crossing.around.prefix, crossing.around.before);
    case 'method':
      return crossing.name === 'decodeURIComponent' ? dangers | DECODED : dangers;
    case 'known':
      return crossing.effects.includes('unescaped') ? dangers | DECODED : dangers;
  }
}

function findCode(prefix: string, before: string): Dangers {
  const script = findScript(prefix);
  if (script !== undefined) return isInText(script) ? IN_CODE_TEXT : IN_CODE;
  return isInHandler(before) ? IN_CODE : 0;
}

/** The code of the script that has been begun. */
function findScript(prefix: string): string | undefined {
  const text = prefix.toLowerCase();
  const begin = text.lastIndexOf('<script');
  if (begin < 0 || text.lastIndexOf('</script') > begin) return undefined;
  const end = text.indexOf('>', begin);
  return end < 0 ? undefined : text.slice(end + 1);
}

/** Has a text between quotes been begun? Code stands in one between backticks. */
function isInText(code: string): boolean {
  let quote = '';
  for (let index = 0; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if (character === '\\') index += 1;
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote || character === '\n') quote = '';
  }
  return quote !== '';
}

/** `<a onclick="go('` */
function isInHandler(before: string): boolean {
  const tag = before.slice(before.lastIndexOf('<'));
  if (!tag.startsWith('<')) return false;
  const [last] = [...tag.matchAll(/\son[a-z]+=(["'])/gi)].slice(-1);
  return last !== undefined && !tag.slice(last.index + last[0].length).includes(last[1] ?? '');
}
