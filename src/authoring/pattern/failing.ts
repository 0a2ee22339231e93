import type { AST } from '@eslint-community/regexpp';
import { isMatcher, listCodes, listEveryCode } from '../../flow/index.ts';

/** Lines end before it, too, with the flag `m`. */
const LINE_FEED = 10;

type Inner = AST.Element | AST.Alternative | AST.Pattern;

/**
 * Can a match still fail once a loop has run through that text, so that all ways through the loop are tried? By what has to
 * follow: the end of the text, where some character fits nothing from the loop on, or a character that the text has not.
 */
export function canFailAfter(loop: AST.Quantifier, text: string, flags: string): boolean {
  const around = new Set(collect(loop, flags));
  let isFailing = false;
  const chain = listAround(loop);
  for (const [at, parent] of chain.entries()) {
    const node = chain[at - 1] ?? loop;
    if (parent.type === 'Quantifier') {
      addAll(around, collect(parent, flags));
      // What may be left out, and is tried without first, may be enough.
      if (parent.min === 0 && !parent.greedy) isFailing = false;
    } else if (parent.type === 'Alternative') {
      const own = parent.elements.findIndex((element) => element === node);
      for (const element of parent.elements.slice(own + 1)) {
        addAll(around, collect(element, flags));
        isFailing ||= isEnd(element) ? isShortOf(around) : isMissing(element, text, flags);
      }
    } else if ('alternatives' in parent && parent.alternatives[0] !== node) {
      // Another alternative is tried before, and may fit.
      isFailing = false;
    }
  }
  return isFailing;
}

/** What a part stands in, from the inside to the outside. */
function listAround(part: AST.Node): readonly AST.Node[] {
  return part.parent === null ? [] : [part.parent, ...listAround(part.parent)];
}

function isShortOf(around: ReadonlySet<number>): boolean {
  return listEveryCode().some((code) => code !== LINE_FEED && !around.has(code));
}

function isEnd(element: AST.Element): boolean {
  return element.type === 'Assertion' && element.kind === 'end';
}

/** Has the element to be there, and is it no character of the text? */
function isMissing(element: AST.Element, text: string, flags: string): boolean {
  if (element.type === 'Quantifier' && element.min === 0) return false;
  const once = element.type === 'Quantifier' ? element.element : element;
  if (!isMatcher(once)) return false;
  const codes = listCodes(once, flags);
  return codes.size > 0 && Array.from(text).every((character) => !codes.has(character.codePointAt(0) ?? 0));
}

/** All characters that a part can take. */
function collect(node: Inner, flags: string): ReadonlySet<number> {
  if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup')
    return new Set(node.alternatives.flatMap((one) => [...collect(one, flags)]));
  if (node.type === 'Alternative') return new Set(node.elements.flatMap((one) => [...collect(one, flags)]));
  if (node.type === 'Quantifier') return collect(node.element, flags);
  if (isMatcher(node)) return listCodes(node, flags);
  return new Set(node.type === 'Assertion' ? [] : listEveryCode());
}

function addAll(to: Set<number>, codes: Iterable<number>): void {
  for (const code of codes) to.add(code);
}
